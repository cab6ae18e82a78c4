import { isContradicted } from '../../model/contradicted.js';
import type { Dossier, Visit } from '../../model/dossier.js';
import type { EdtfDate } from '../../model/edtf.js';
import { dateWords } from '../../words/date.js';
import { numberWords, say, type Language } from '../../words/language.js';
import { whoName } from '../../words/name.js';
import type { Label } from '../../layout/timeline/horizontal.js';
import type { FlagWords } from './horizontal.view.js';
import { timelinePhrases } from './phrases.js';

/** What a flag says of a claim, by its sign. */
export const DOUBTS = ['disputed', 'contradicted'] as const;
/** Names on a flag; the others are counted there, and in the detail. */
const NAMES = 2;

/**
 * What stands on the flag of each visit: names, the date as far as it is known, whether sources disagree or say that it was not. Visits of one
 * way with the same date share the first one's flag.
 * @param way where there are not two shores, what a visit's way is told by
 */
export function flagWords(
  dossier: Dossier,
  visits: readonly Visit[],
  language: Language,
  way: (visit: Visit) => readonly string[],
): ReadonlyMap<string, FlagWords> {
  const together = new Map<string, Visit[]>();
  for (const visit of visits) {
    const key = `${visit.from} ${visit.to} ${visit.when.text} ${String(isContradicted(visit))}`;
    together.set(key, [...(together.get(key) ?? []), visit]);
  }
  return new Map(
    [...together.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const names = group.flatMap(({ visitors }) =>
        visitors.map((visitor) => whoName(dossier, visitor, language, first.when)),
      );
      if (names.length > NAMES) names.splice(NAMES, names.length, `+${numberWords(names.length - NAMES, language)}`);
      const doubt = DOUBTS.find((one) => group.some(({ status }) => status === one));
      const when = [dateWords(first.when, language, 'short'), ...way(first)];
      const ids = group.map(({ id }) => id);
      return [[first.id, { ids, names, rest: [when], doubt }] as const];
    }),
  );
}

/** The same, measured. */
export function labelsOf(
  words: ReadonlyMap<string, FlagWords>,
  measure: (text: string, weight?: number, size?: number) => number,
): ReadonlyMap<string, Label> {
  return new Map(
    [...words].map(([id, { names, rest, doubt }]) => {
      const widths = [
        ...names.map((name, index) => measure(name, 600) + (doubt && !index ? 22 : 0)),
        ...rest.map((parts) => measure(parts.join(''), 400, 12)),
      ];
      return [id, { width: Math.ceil(Math.max(...widths)), lines: names.length + rest.length }];
    }),
  );
}

/** What stands where the rails are joined: that relations begin, and when. */
export function jointWords(start: EdtfDate, language: Language): FlagWords {
  const date = dateWords(
    { form: 'date', text: '', date: start, earliest: start.earliest, latest: start.latest },
    language,
    'short',
  );
  return { ids: [], names: [say(timelinePhrases(language).relationsBegin, language)], rest: [[date]] };
}
