import type { Size } from '../../layout/map/labels.js';
import type { NameSize } from '../../layout/map/layout-map.js';
import { kilometres } from '../../layout/map/projection.js';
import type { Coordinates, Dossier, Relation } from '../../model/dossier.js';
import type { Edtf, EdtfDate } from '../../model/edtf.js';
import { dateWords } from '../../words/date.js';
import { say, type Language, type Words } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { mapPhrases } from './phrases.js';

/** How wide a text runs at a weight and size. */
export type Measure = (text: string, weight: number, size: number) => number;

/** A name on the map, with a second, quieter part. */
export interface MapName extends Words {
  readonly second?: string | undefined;
}

/** Pixels from one line of a name to the next. */
export const LINE = 16;

/** Names of actors as of a date; those far away with their distance from the focus. */
export function namesOf(
  dossier: Dossier,
  ids: readonly string[],
  at: Edtf,
  language: Language,
  far: ReadonlyMap<string, Coordinates>,
  focusPlace: Coordinates | undefined,
): ReadonlyMap<string, MapName> {
  return new Map(
    ids.map((id) => {
      const name = actorName(dossier, id, language, at);
      const place = far.get(id);
      const distance = place && focusPlace ? Math.round(kilometres(place, focusPlace) / 10) * 10 : undefined;
      const second =
        distance === undefined ? undefined : say(mapPhrases(language).kilometres, language, { n: distance });
      return [id, { ...name, second }];
    }),
  );
}

/** A name in two lines, as even as its words let it be; in one, where it is a single word. */
export function inLines(words: string): readonly string[] {
  const middle = words.length / 2;
  const [at] = [...words.matchAll(/ /g)]
    .map(({ index }) => index)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? [words] : [words.slice(0, at), words.slice(at + 1)];
}

/** The same, measured: 16/700 for the focus, or two lines of 13/600; 13/600 for others, 12/400 for what follows. */
export function sizesOf(
  names: ReadonlyMap<string, MapName>,
  focus: string | undefined,
  measure: Measure,
): ReadonlyMap<string, NameSize> {
  const small = (lines: readonly string[]): Size => ({
    width: Math.ceil(Math.max(...lines.map((line) => measure(line, 600, 13)))) + 2,
    height: 19 + (lines.length - 1) * LINE,
  });
  return new Map(
    [...names].map(([id, { words, second }]) => {
      if (id === focus)
        return [id, { width: Math.ceil(measure(words, 700, 16)) + 2, height: 23, part: small(inLines(words)) }];
      const part = small([words]);
      return [id, second ? { ...part, width: part.width + Math.ceil(measure(second, 400, 12)) + 8, part } : part];
    }),
  );
}

/** The date of a strand: the start at its own precision, the year where it is a day. */
export function startWords({ valid }: Relation, language: Language): string | undefined {
  if (valid?.form === 'date') return dateWords(valid, language, 'short');
  if (valid?.form !== 'interval' || typeof valid.start === 'string') return undefined;
  const { start } = valid;
  const year: EdtfDate = {
    ...start,
    precision: start.precision === 'day' || start.precision === 'month' ? 'year' : start.precision,
  };
  return dateWords(
    { form: 'date', text: valid.text, date: year, earliest: start.earliest, latest: start.latest },
    language,
    'short',
  );
}
