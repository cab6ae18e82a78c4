import { html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { byKeys, focusWords, sentenceOf } from '../../controllers/focus.js';
import type { Dossier, Fact, Group, Relation } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { actorOf, factsById } from '../../model/facts.js';
import { evidenceOf, groupsAt, worldAt, type Standing } from '../../model/at-date.js';
import { evidenceView, passageView } from '../../view/evidence.js';
import { word } from '../../view/frame.js';
import { statusView } from '../../view/status.js';
import { dateWords, periodWords } from '../../words/date.js';
import { doubted } from '../../words/doubt.js';
import { joined } from '../../words/joined.js';
import { listWords, say, textIn, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { inText } from '../../words/in-text.js';
import { relationLabel, relationSentence } from '../../words/relation-sentence.js';
import { visitSentence } from '../../words/visit-sentence.js';
import { evidenceStyles } from '../../styles/evidence.js';
import { markStyles, statusStyles } from '../../styles/marks.js';
import { groupSwatch, typeSwatch } from './legend.view.js';
import { groupWords, joinedWords, membersWords } from './group-words.js';
import { panelStyles } from './panel.styles.js';
import { latePhrases } from './late-phrases.js';
import { mapPhrases } from './phrases.js';
import type { Shown } from './shown.js';
import { tally } from './tally.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [statusStyles, markStyles, evidenceStyles, panelStyles];

/** What the panel is made from. */
export interface PanelContext extends Shown {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly at: Edtf;
  readonly pair: readonly string[];
  readonly selected: string | undefined;
  readonly choose: (id: string) => void;
  readonly focus: string | undefined;
  readonly focusHere: (id: string) => void;
}

const isOf = (pair: readonly string[], { parties }: Relation): boolean =>
  pair.length === 2 && parties.every((id) => pair.includes(id));

/** Of a claim that is not simply asserted: what is drawn with another bead is listed with the same glyph, and its word. */
function doubtView({ status }: Relation, language: Language): TemplateResult | typeof nothing {
  return status && status !== 'asserted' ? statusView(status, language) : nothing;
}

/** Chooses something in the panel, which may take the button away: the focus goes to the same thing where it stands then, else to the first words. */
async function chooseHere(event: Event, id: string, { choose }: PanelContext): Promise<void> {
  const button = event.currentTarget as Element;
  const root = button.getRootNode() as ShadowRoot;
  const [had, keyed] = [root.activeElement === button, byKeys(event)];
  choose(id);
  await (root.host as HTMLElement & Pick<LitElement, 'updateComplete'>).updateComplete;
  if (!had || root.activeElement) return;
  const same = root.querySelector<HTMLElement>(`.panel [data-id="${CSS.escape(id)}"]`);
  const words = root.querySelector<HTMLElement>('.panel :is(h4, .ask)') ?? sentenceOf(root);
  if (same) same.focus({ preventScroll: !keyed });
  else if (words) focusWords(words, keyed);
}

/** A row that chooses a fact or a group. */
function rowView(
  id: string,
  swatch: TemplateResult,
  words: unknown,
  context: PanelContext,
  { kind = '', open }: { readonly kind?: string; readonly open?: boolean } = {},
): TemplateResult {
  return html`<li>
    <button
      class="fact ${kind}"
      data-id=${id}
      aria-pressed=${open ?? nothing}
      @click=${(event: Event) => chooseHere(event, id, context)}
    >
      ${swatch}<span dir="auto">${words}</span>
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
  const standing = tally(now, language, ({ length: n }) => say(phrases.pairCount, language, { n, date }));
  const gone = ended.length ? say(phrases.endedCount, language, { n: ended.length }) : undefined;
  const period = ({ relation, truth }: Standing): string =>
    joined(
      [truth === 'perhaps' ? say(phrases.perhaps, language) : '', periodWords(relation.valid, language)],
      language,
    );
  const open = factsById(dossier).get(selected ?? '');
  const shown = open && (open.kind !== 'relation' || isOf(pair, open)) ? open : now[0]?.relation;
  const row = (relation: Relation, words: string, kind: string): TemplateResult =>
    rowView(
      relation.id,
      typeSwatch(relation.type),
      html`<b>${relationLabel(dossier, relation, language)}</b>
        <span class="quiet">${words}</span> ${doubtView(relation, language)}`,
      context,
      { kind, open: relation.id === shown?.id },
    );
  return html`<div class="columns">
    <div>
      <h4 dir="auto">${listWords(names, language)}</h4>
      <p class="quiet">${joined([standing, gone], language)}</p>
      <ul class="facts">
        ${now.map((one) => row(one.relation, period(one), 'now'))}
        ${ended.map((one) => row(one, say(phrases.ended, language, { period: periodWords(one.valid, language) }), 'ghost'))}
        ${later.map((one) => row(one, say(phrases.later, language, { period: periodWords(one.valid, language) }), 'ghost'))}
      </ul>
      ${focusHereView(context.focus === undefined ? undefined : partner, context)}
    </div>
    <div>${shown ? factView(dossier, shown, language) : nothing}</div>
  </div>`;
}

/** Groups with their members, each of which leads to its passage. */
function groupList(context: PanelContext): TemplateResult | typeof nothing {
  const { dossier, drawnGroups, at, language } = context;
  if (!drawnGroups.length) return nothing;
  return html`<ul class="facts">
    ${drawnGroups.map((one) => rowView(one.id, groupSwatch(one.group.form), groupWords(dossier, one, at, language), context))}
  </ul>`;
}

function focusHereView(
  id: string | undefined,
  { focus, focusHere, language }: PanelContext,
): TemplateResult | typeof nothing {
  if (id === undefined || id === focus) return nothing;
  return html`<div class="actions">
    ${word(say(latePhrases(language).focusHere, language), (event) => {
      const sentence = sentenceOf((event.currentTarget as Element).getRootNode() as ShadowRoot);
      if (sentence) focusWords(sentence, byKeys(event));
      focusHere(id);
    })}
  </div>`;
}

/** Relations as sentences, each of which leads to its passage. */
function listView(standing: readonly Standing[], context: PanelContext): TemplateResult {
  const { dossier, language, at } = context;
  const { perhaps } = latePhrases(language);
  return html`<ul class="facts">
    ${standing.map(({ relation, truth }) =>
      rowView(
        relation.id,
        typeSwatch(relation.type),
        html`${joined([relationSentence(dossier, relation, language, at), truth === 'perhaps' ? say(perhaps, language) : ''], language)}
        ${doubtView(relation, language)}`,
        context,
      ),
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
  return html`<h4 dir="auto">${say(phrases.relationsOf, language, { name: inText(name, language) })}</h4>
    ${
      standing.length
        ? html`<p class="quiet">
              ${tally(standing, language, ({ length: n }) => say(phrases.pairCount, language, { n, date }))}
            </p>
            ${listView(standing, context)}`
        : html`<p>${say(phrases.none, language, { name: inText(name, language, 'The'), date })}</p>`
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
  // A group that is no more, or not yet, has the members that it ever has.
  const { members, left } = groupsAt(dossier, at).find((one) => one.id === group.id) ?? {
    members: group.members ?? [],
    left: [],
  };
  const note = textIn(group.note, language, dossier.lang);
  return html`<div class="columns">
    <div>
      <h4 dir="auto">${actorName(dossier, group.id, language, at).words}</h4>
      <p class="quiet">
        ${joined([say(phrases.form[group.form], language), periodWords(group.valid, language)], language)}
      </p>
      <p dir="auto">
        ${say(mapPhrases(language).members, language, { list: membersWords(dossier, members, at, language) })}
      </p>
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
    <div>${evidenceOf(group, [...members, ...left]).map((one) => passageView(dossier, one, language))}</div>
  </div>`;
}

/** What is told of a choice: a relation as a sentence, a group with its members, a country with how many relations it has. */
export function chosenWords(context: PanelContext): string {
  const { dossier, world, level, drawnGroups, selected = '', at, language } = context;
  const fact = factsById(dossier).get(selected);
  if (fact)
    return fact.kind === 'relation' ? doubted(relationSentence(dossier, fact, language, at), fact, language) : '';
  const standing = groupsAt(dossier, at).find(({ group }) => group.id === selected);
  if (standing) return groupWords(dossier, standing, at, language);
  const name = actorName(dossier, selected, language, at).words;
  if (actorOf(dossier, selected)?.kind !== 'state') return name;
  if (level === 'groups') return joinedWords(dossier, selected, drawnGroups, at, language);
  const own = world.standing.filter(({ relation }) => relation.parties.includes(selected));
  return tally(own, language, ({ length: n }) => say(mapPhrases(language).partner, language, { name, n }));
}

/** The way back to all that is drawn, where there is no map whose sea lets go of what was chosen. */
function backView(id: string, context: PanelContext): TemplateResult {
  return html`<div class="actions back">
    ${word(say(latePhrases(context.language).fit, context.language), (event) => void chooseHere(event, id, context))}
  </div>`;
}

/** What is known of the choice; undefined where it is nobody's. */
function chosenView(selected: string, context: PanelContext): TemplateResult | undefined {
  const { dossier, pair, language } = context;
  const actor = actorOf(dossier, selected);
  if (actor?.kind === 'group') return groupView(actor, context);
  if (pair.length === 2) return pairView(context);
  if (actor?.kind === 'state') return actorView(actor.id, context);
  const fact = factsById(dossier).get(selected);
  return fact && html`<div class="columns"><div>${factView(dossier, fact, language)}</div></div>`;
}

/** What is selected; with nothing selected all that is drawn, if anything, which is asked for where there is no map to choose on. */
export function panelView(context: PanelContext): TemplateResult | undefined {
  const { selected, world, drawnGroups, language } = context;
  if (selected !== undefined) {
    const chosen = chosenView(selected, context);
    return chosen
      ? html`${backView(selected, context)}${chosen}`
      : html`<p class="quiet ask">${say(mapPhrases(language).choose, language)}</p>`;
  }
  return world.standing.length || drawnGroups.length
    ? html`${listView(world.standing, context)}${groupList(context)}`
    : undefined;
}
