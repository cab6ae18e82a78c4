import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Dossier, Fact, Group, Relation } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { actorOf, factsById } from '../../model/facts.js';
import { groupsAt, worldAt, type Standing, type World } from '../../model/at-date.js';
import { evidenceView, passageView } from '../../view/evidence.js';
import { word } from '../../view/frame.js';
import { dateWords, periodWords } from '../../words/date.js';
import { listWords, say, textIn, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { relationLabel, relationSentence } from '../../words/relation.js';
import { visitSentence } from '../../words/visit.js';
import { evidenceStyles } from '../../styles/evidence.js';
import { markStyles, statusStyles } from '../../styles/marks.js';
import { typeSwatch } from './legend.view.js';
import { groupWords } from './group-words.js';
import { panelStyles } from './panel.styles.js';
import { latePhrases } from './late-phrases.js';
import { mapPhrases } from './phrases.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [statusStyles, markStyles, evidenceStyles, panelStyles];

/** What the panel is made from. */
export interface PanelContext {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly at: Edtf;
  readonly world: World;
  readonly pair: readonly string[];
  readonly selected: string | undefined;
  readonly choose: (id: string) => void;
  readonly focus: string | undefined;
  readonly focusHere: (id: string) => void;
}

const isOf = (pair: readonly string[], { parties }: Relation): boolean =>
  pair.length === 2 && parties.every((id) => pair.includes(id));

function rowView(
  relation: Relation,
  words: string,
  open: boolean,
  kind: string,
  context: PanelContext,
): TemplateResult {
  const { dossier, language, choose } = context;
  return html`<li>
    <button
      class="fact ${kind}"
      aria-pressed=${open}
      @click=${() => {
        choose(relation.id);
      }}
    >
      ${typeSwatch(relation.type)}<span dir="auto"
        ><b>${relationLabel(dossier, relation, language)}</b> <span class="quiet">${words}</span></span
      >
    </button>
  </li>`;
}

/** The relations of a pair: those of the date, then what has ended, then what is yet to come. */
function pairView(context: PanelContext): TemplateResult {
  const { dossier, language, at, world, pair, selected } = context;
  const phrases = latePhrases(language);
  const now = world.standing.filter(({ relation }) => isOf(pair, relation));
  const ended = world.ended.filter((relation) => isOf(pair, relation));
  const later = world.later.filter((relation) => isOf(pair, relation));
  const partner = pair.find((id) => id !== context.focus);
  const names = pair.map((id) => actorName(dossier, id, language, at).words);
  const date = dateWords(at, language);
  const count = [
    say(phrases.pairCount, language, { n: now.length, date }),
    ...(ended.length ? [say(phrases.endedCount, language, { n: ended.length })] : []),
  ].join(', ');
  const period = ({ relation, truth }: Standing): string =>
    [truth === 'perhaps' ? say(phrases.perhaps, language) : '', periodWords(relation.valid, language)]
      .filter(Boolean)
      .join(', ');
  const open = factsById(dossier).get(selected ?? '');
  const shown = open && (open.kind !== 'relation' || isOf(pair, open)) ? open : now[0]?.relation;
  return html`<div class="columns">
    <div>
      <h4 dir="auto">${listWords(names, language)}</h4>
      <p class="quiet">${count}</p>
      <ul class="facts">
        ${now.map((one) => rowView(one.relation, period(one), one.relation.id === shown?.id, 'now', context))}
        ${ended.map((one) => rowView(one, say(phrases.ended, language, { period: periodWords(one.valid, language) }), one.id === shown?.id, 'ghost', context))}
        ${later.map((one) => rowView(one, say(phrases.later, language, { period: periodWords(one.valid, language) }), one.id === shown?.id, 'ghost', context))}
      </ul>
      ${focusHereView(context.focus === undefined ? undefined : partner, context)}
    </div>
    <div>${shown ? factView(dossier, shown, language) : nothing}</div>
  </div>`;
}

function focusHereView(
  id: string | undefined,
  { focus, focusHere, language }: PanelContext,
): TemplateResult | typeof nothing {
  if (id === undefined || id === focus) return nothing;
  return html`<div class="actions">
    ${word(say(latePhrases(language).focusHere, language), () => {
      focusHere(id);
    })}
  </div>`;
}

/** Relations as sentences, each of which leads to its passage. */
function listView(standing: readonly Standing[], { dossier, language, at, choose }: PanelContext): TemplateResult {
  const { perhaps } = latePhrases(language);
  return html`<ul class="facts">
    ${standing.map(
      ({ relation, truth }) =>
        html`<li>
          <button
            class="fact"
            @click=${() => {
              choose(relation.id);
            }}
          >
            ${typeSwatch(relation.type)}<span dir="auto"
              >${relationSentence(dossier, relation, language, at)}${truth === 'perhaps' ? `, ${say(perhaps, language)}` : ''}</span
            >
          </button>
        </li>`,
    )}
  </ul>`;
}

/** A country: each of its relations of the date as a sentence that leads to its passage. */
function actorView(id: string, context: PanelContext): TemplateResult {
  const { dossier, language, at } = context;
  const phrases = latePhrases(language);
  const { standing } = worldAt(dossier, { at, focus: id });
  const name = actorName(dossier, id, language, at).words;
  const date = dateWords(at, language);
  return html`<h4 dir="auto">${say(phrases.relationsOf, language, { name })}</h4>
    ${
      standing.length
        ? html`<p class="quiet">${say(phrases.pairCount, language, { n: standing.length, date })}</p>
            ${listView(standing, context)}`
        : html`<p>${say(phrases.none, language, { name, date })}</p>`
    }
    ${focusHereView(id, context)}`;
}

/** A fact with all that is known of it. */
function factView(dossier: Dossier, fact: Fact, language: Language): TemplateResult {
  const note = textIn(fact.note, language, dossier.lang);
  return html`${fact.kind === 'visit' ? html`<p dir="auto">${visitSentence(dossier, fact, language)}</p>` : nothing}
  ${evidenceView(dossier, fact, language)}
  ${note ? html`<p class="quiet note" lang=${note.lang} dir="auto">${note.words}</p>` : nothing}`;
}

function groupView(group: Group, { dossier, language, at }: PanelContext): TemplateResult {
  const phrases = latePhrases(language);
  const { common } = language.phrases;
  const { evidence = [] } = group;
  // A group that is no more, or not yet, has the members that it ever has.
  const { members, left } = groupsAt(dossier, at).find((one) => one.group.id === group.id) ?? {
    members: group.members ?? [],
    left: [],
  };
  const names = members.map(({ actor, role }) => {
    const name = actorName(dossier, actor, language, at).words;
    return role === 'observer'
      ? say(phrases.roleObserver, language, { name })
      : role === 'host'
        ? say(phrases.roleHost, language, { name })
        : name;
  });
  const note = textIn(group.note, language, dossier.lang);
  return html`<div class="columns">
    <div>
      <h4 dir="auto">${actorName(dossier, group.id, language, at).words}</h4>
      <p class="quiet">
        ${[say(phrases.form[group.form], language), periodWords(group.valid, language)].filter(Boolean).join(', ')}
      </p>
      <p dir="auto">${say(mapPhrases(language).members, language, { list: listWords(names, language) })}</p>
      ${
        left.length
          ? html`<p class="quiet" dir="auto">
              ${say(phrases.left, language, {
                list: listWords(
                  left.map(({ actor, valid }) =>
                    say(common.nameRole, language, {
                      name: actorName(dossier, actor, language, at).words,
                      role: periodWords(valid, language, 'short'),
                    }),
                  ),
                  language,
                ),
              })}
            </p>`
          : nothing
      }
      ${note ? html`<p class="quiet note" lang=${note.lang} dir="auto">${note.words}</p>` : nothing}
    </div>
    <div>${evidence.map((one) => passageView(dossier, one, language))}</div>
  </div>`;
}

/** What is told of a choice: a relation as a sentence, a group with its members, a country with how many relations it has. */
export function chosenWords({ dossier, world, selected = '', at, language }: PanelContext): string {
  const fact = factsById(dossier).get(selected);
  if (fact) return fact.kind === 'relation' ? relationSentence(dossier, fact, language, at) : '';
  const standing = groupsAt(dossier, at).find(({ group }) => group.id === selected);
  if (standing) return groupWords(dossier, standing, at, language);
  const name = actorName(dossier, selected, language, at).words;
  if (actorOf(dossier, selected)?.kind !== 'state') return name;
  const n = world.standing.filter(({ relation }) => relation.parties.includes(selected)).length;
  return say(mapPhrases(language).partner, language, { name, n });
}

/** What is selected; with nothing selected all relations, which is asked for where there is no map to choose them on. */
export function panelView(context: PanelContext): TemplateResult {
  const { dossier, selected, pair, language } = context;
  const actor = selected === undefined ? undefined : actorOf(dossier, selected);
  if (actor?.kind === 'group') return groupView(actor, context);
  if (pair.length === 2) return pairView(context);
  if (actor?.kind === 'state') return actorView(actor.id, context);
  const fact = selected === undefined ? undefined : factsById(dossier).get(selected);
  if (fact) return html`<div class="columns"><div>${factView(dossier, fact, language)}</div></div>`;
  if (selected === undefined) return listView(context.world.standing, context);
  return html`<p class="quiet">${say(mapPhrases(language).choose, language)}</p>`;
}
