import type { Dossier, Visit } from '../../model/dossier.js';
import { say, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { yearOf } from './list.view.js';
import { timelinePhrases } from './phrases.js';
import type { Between } from './shown.js';

/** A sentence made from what is shown: how many visits, between whom, in what years. */
export function summaryOf(
  dossier: Dossier,
  pair: Between,
  lanes: string,
  visits: readonly Visit[],
  language: Language,
): string {
  const phrases = timelinePhrases(language);
  const [first, last] = [visits[0], visits.at(-1)];
  if (!first || !last) return say(phrases.none, language);
  const years = [yearOf(first), yearOf(last)].map(String);
  const period =
    years[0] === years[1]
      ? (years[0] ?? '')
      : say(language.phrases.common.range, language, { from: years[0] ?? '', to: years[1] ?? '' });
  const shores = lanes !== 'level' && lanes !== 'actor' && lanes !== 'none';
  if (pair.length < 2 || !shores) return say(phrases.summaryAll, language, { n: visits.length, period });
  const [a, b] = pair.map((id) => actorName(dossier, id, language).words);
  return say(phrases.summaryBetween, language, { n: visits.length, a: a ?? '', b: b ?? '', period });
}
