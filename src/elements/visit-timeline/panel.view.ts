import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { focusAgain } from '../../controllers/focus.js';
import { evidenceOf } from '../../model/at-date.js';
import { isContradicted } from '../../model/contradicted.js';
import type { Dossier, Evidence, Fact, Group, Meeting, Visit } from '../../model/dossier.js';
import { factsById } from '../../model/facts.js';
import { evidenceView, isAgainst, isSame, passageView } from '../../view/evidence.js';
import { statusGlyph, type StatusName } from '../../view/status.js';
import { dateWords, periodWords } from '../../words/date.js';
import { joined } from '../../words/joined.js';
import { listWords, say, textIn, type Language } from '../../words/language.js';
import { actorName, whoName } from '../../words/name.js';
import { roleWords } from '../../words/role.js';
import { relationSentence } from '../../words/relation-sentence.js';
import { nthVisitSentence } from '../../words/ordinal.js';
import { destinationWords } from '../../words/destination.js';
import { inText } from '../../words/in-text.js';
import { doubted } from '../../words/doubt.js';
import { sentences } from '../../words/sentences.js';
import { visitorsWords } from '../../words/visit.js';
import { visitSentence } from '../../words/visit-sentence.js';
import { evidenceStyles } from '../../styles/evidence.js';
import { markStyles, statusStyles } from '../../styles/marks.js';
import { panelStyles } from './panel.styles.js';
import { latePhrases } from './late-phrases.js';
import { factPhrases } from '../../words/facts.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [statusStyles, markStyles, evidenceStyles, panelStyles];

const OUTCOME: Readonly<Record<Meeting['outcome'], StatusName | undefined>> = {
  met: 'checked',
  'did-not-meet': 'contradicted',
  expected: 'asserted',
  unknown: undefined,
};

function meetingView(dossier: Dossier, visit: Visit, meeting: Meeting, language: Language): TemplateResult {
  const status = OUTCOME[meeting.outcome];
  const words = say(latePhrases(language).outcome[meeting.outcome], language);
  return html`<div class="who">
    <dt dir="auto">${whoName(dossier, meeting, language, visit.when)}</dt>
    <dd class="status ${meeting.outcome}">
      ${status ? html`<svg viewBox="0 0 14 14" aria-hidden="true">${statusGlyph(status)}</svg>` : nothing}${words}
    </dd>
  </div>`;
}

function outcomesView(dossier: Dossier, visit: Visit, language: Language): TemplateResult | typeof nothing {
  const titles = (visit.outcomes ?? []).flatMap((id) => {
    const fact = factsById(dossier).get(id);
    if (fact?.kind === 'event') return textIn(fact.title, language, dossier.lang)?.words ?? [];
    return fact?.kind === 'relation' ? relationSentence(dossier, fact, language) : [];
  });
  if (!titles.length) return nothing;
  return html`<p class="out" dir="auto">
    ${say(latePhrases(language).signed, language, { list: listWords(titles, language) })}
  </p>`;
}

/**
 * The visit's passages: of a meeting that was not, of the visit, of its other meetings; then those against, and what says
 * otherwise. Of those for it what follows the first is folded.
 */
function passages(dossier: Dossier, visit: Visit, language: Language): TemplateResult {
  const met = (denied: boolean): readonly Evidence[] =>
    (visit.met ?? [])
      .filter(({ outcome }) => (outcome === 'did-not-meet') === denied)
      .flatMap(({ evidence = [] }) => evidence);
  const all = [...met(true), ...visit.evidence, ...met(false)].filter(
    (one, index, every) =>
      every.findIndex((other) => isSame(one, other) && isAgainst(one) === isAgainst(other)) === index,
  );
  const [main, ...others] = all.filter((one) => !isAgainst(one));
  const shown = [...(main ? [main] : []), ...all.filter(isAgainst)];
  return html`${evidenceView(dossier, visit, language, shown)}
  ${
    others.length
      ? html`<details class=${isContradicted(visit) ? 'more evidence against' : 'more'}>
          <summary>${say(latePhrases(language).morePassages, language, { n: others.length })}</summary>
          ${others.map((evidence) => passageView(dossier, evidence, language))}
        </details>`
      : nothing
  }`;
}

function visitPanel(dossier: Dossier, visit: Visit, language: Language): TemplateResult {
  const roles = visit.visitors.flatMap(({ as }) => roleWords(dossier, as, language, visit.when) ?? []);
  const line = joined(
    [say(factPhrases(language).level[visit.level], language), dateWords(visit.when, language)],
    language,
  );
  const nth = nthVisitSentence(dossier, visit, language);
  const who = visitorsWords(dossier, visit, language);
  const place = destinationWords(dossier, visit, language);
  const purpose = textIn(visit.purpose, language, dossier.lang);
  const note = textIn(visit.note, language, dossier.lang);
  return html`<div class="columns">
    <div>
      <h4>
        ${who ? say(latePhrases(language).visitIn, language, { name: who, place: inText(place, language) }) : place}
      </h4>
      <p class="quiet line1" dir="auto">${sentences([line, ...roles], language)}</p>
      ${nth ? html`<p class="quiet" dir="auto">${nth}</p>` : nothing}
      ${purpose ? html`<p lang=${purpose.lang} dir="auto">${purpose.words}</p>` : nothing}
      ${visit.met?.length ? html`<dl class="met">${visit.met.map((meeting) => meetingView(dossier, visit, meeting, language))}</dl>` : nothing}
      ${outcomesView(dossier, visit, language)}
      ${note ? html`<p class="quiet note" lang=${note.lang} dir="auto">${note.words}</p>` : nothing}
    </div>
    <div>${passages(dossier, visit, language)}</div>
  </div>`;
}

function factTitle(dossier: Dossier, fact: Fact, language: Language): string {
  if (fact.kind === 'relation') return relationSentence(dossier, fact, language);
  if (fact.kind === 'event') {
    return joined([textIn(fact.title, language, dossier.lang)?.words, periodWords(fact.when, language)], language);
  }
  return textIn(fact.note, language, dossier.lang)?.words ?? '';
}

/** The ways from a visit to the one before and the one after it. */
function besideView(
  { id }: Visit,
  visits: readonly Visit[],
  go: (id: string) => void,
  language: Language,
): TemplateResult | typeof nothing {
  const at = visits.findIndex((visit) => visit.id === id);
  const [previous, next] = at < 0 ? [] : [visits[at - 1]?.id, visits[at + 1]?.id];
  const phrases = latePhrases(language);
  const step = (way: 'previous' | 'next', id: string | undefined): TemplateResult | typeof nothing =>
    id === undefined
      ? nothing
      : html`<button
          class="word ${way}"
          @click=${(event: Event) => {
            go(id);
            // (Where time runs downwards the panel is another one; at an end of the list a button goes.)
            void focusAgain(event, `.beside .${way}`, '.beside .word');
          }}
        >
          ${say(phrases[way], language)}
        </button>`;
  if (previous === undefined && next === undefined) return nothing;
  return html`<p class="beside">${step('previous', previous)} ${step('next', next)}</p>`;
}

/** Talks behind the visits: who sat in them, and the passages. */
function groupPanel(dossier: Dossier, group: Group, language: Language): TemplateResult {
  const { members = [] } = group;
  const names = members.map(({ actor, valid }) => actorName(dossier, actor, language, valid).words);
  const note = textIn(group.note, language, dossier.lang);
  return html`<div class="columns">
    <div>
      <h4 dir="auto">${actorName(dossier, group.id, language).words}</h4>
      <p class="quiet" dir="auto">${periodWords(group.valid, language)}</p>
      <p dir="auto">${listWords(names, language)}</p>
      ${note ? html`<p class="quiet note" lang=${note.lang} dir="auto">${note.words}</p>` : nothing}
    </div>
    <div>${evidenceOf(group, members).map((one) => passageView(dossier, one, language))}</div>
  </div>`;
}

/** What is said once to those who hear that a visit is selected. */
export function panelHeard(dossier: Dossier, visit: Visit, language: Language): string {
  return doubted(visitSentence(dossier, visit, language), visit, language);
}

/** What is selected, in full; from a visit to its neighbours in a list. */
export function panelView(
  dossier: Dossier,
  chosen: Fact | Group,
  language: Language,
  visits: readonly Visit[],
  go: (id: string) => void,
): TemplateResult {
  if (chosen.kind === 'visit')
    return html`${visitPanel(dossier, chosen, language)}${besideView(chosen, visits, go, language)}`;
  if (chosen.kind === 'group') return groupPanel(dossier, chosen, language);
  const note = chosen.kind === 'event' ? textIn(chosen.note, language, dossier.lang) : undefined;
  return html`<div class="columns">
    <div>
      <h4 dir="auto">${factTitle(dossier, chosen, language)}</h4>
      ${note ? html`<p class="quiet note" lang=${note.lang} dir="auto">${note.words}</p>` : nothing}
    </div>
    <div>${evidenceView(dossier, chosen, language)}</div>
  </div>`;
}
