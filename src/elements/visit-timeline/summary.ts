import { civil } from '../../model/civil-day.js';
import type { Dossier, Visit } from '../../model/dossier.js';
import { heldOf } from '../../model/contradicted.js';
import { dateWords } from '../../words/date.js';
import { say, yearWords, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { tally } from '../../words/tally.js';
import { timelinePhrases } from './phrases.js';
import type { Between } from './shown.js';

/** The year of a visit; where not even that is known, its decade or century. */
function wordsOf({ when }: Pick<Visit, 'when'>, language: Language): string {
  const wide = when.form === 'date' && (when.date.precision === 'decade' || when.date.precision === 'century');
  return wide
    ? dateWords(when, language)
    : yearWords(civil(Number.isFinite(when.earliest) ? when.earliest : when.latest).year, language);
}

/** From which year to which: of visits in order of time. */
export function yearsOf(visits: readonly Pick<Visit, 'when'>[], language: Language): string {
  const [from = '', to = ''] = [...visits.slice(0, 1), ...visits.slice(-1)].map((visit) => wordsOf(visit, language));
  return from === to ? from : say(language.phrases.common.range, language, { from, to });
}

/** A sentence made from what is shown: how many visits, between whom, in what years; what others contradict told apart. */
export function summaryOf(
  dossier: Dossier,
  pair: Between,
  lanes: string,
  visits: readonly Visit[],
  language: Language,
): string {
  const held = heldOf(visits);
  return tally(countWords(dossier, pair, lanes, held, language), visits.length - held.length, language, 'besides');
}

function countWords(
  dossier: Dossier,
  pair: Between,
  lanes: string,
  visits: readonly Visit[],
  language: Language,
): string {
  const phrases = timelinePhrases(language);
  if (!visits.length) return say(phrases.none, language);
  const period = yearsOf(visits, language);
  const shores = lanes !== 'level' && lanes !== 'actor' && lanes !== 'none';
  if (pair.length < 2 || !shores) return say(phrases.summaryAll, language, { n: visits.length, period });
  const [a, b] = pair.map((id) => actorName(dossier, id, language).words);
  return say(phrases.summaryBetween, language, { n: visits.length, a: a ?? '', b: b ?? '', period });
}
