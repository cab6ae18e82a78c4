import type { SourceName } from '../../model/dossier.js';
import { authorName } from '../source.js';

/** Scripts of names that are written whole, family name first, without a space. */
const WHOLE = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** Does a name have two parts that a style may turn around? */
function split({ family, given, literal }: SourceName): readonly [family: string, given: string] | undefined {
  return literal === undefined && family && given && !WHOLE.test(family + given) ? [family, given] : undefined;
}

function whole(name: SourceName): string {
  return name.literal === undefined && WHOLE.test(`${name.family ?? ''}${name.given ?? ''}`)
    ? `${name.family ?? ''}${name.given ?? ''}`
    : authorName(name);
}

/** `Ankit Panda`. */
export function straight(name: SourceName): string {
  return split(name) ? authorName(name) : whole(name);
}

/** `Panda, Ankit`. */
export function inverted(name: SourceName): string {
  return split(name)?.join(', ') ?? whole(name);
}

/** `Panda`; a name that is not split stands whole. */
export function short(name: SourceName): string {
  return split(name)?.[0] ?? whole(name);
}

/** `Panda, A.`, as APA abbreviates. */
export function abbreviated(name: SourceName): string {
  const parts = split(name);
  return parts ? `${parts[0]}, ${initials(parts[1])}` : whole(name);
}

/** `A. Panda`. */
export function initialled(name: SourceName): string {
  const parts = split(name);
  return parts ? `${initials(parts[1])} ${parts[0]}` : whole(name);
}

/** `Jean-Baptiste M.` → `J.-B. M.`; particles, and scripts without capitals, stay as they are. */
function initials(given: string): string {
  return given
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => (/^\p{Lu}/u.test(word) ? word.split('-').map(initial).join('-') : word))
    .join(' ');
}

function initial(part: string): string {
  const [letter = ''] = part;
  return `${letter.toUpperCase()}.`;
}

/** `a, b, and c`; two have no comma before their `and` unless the first is turned around. */
export function named(names: readonly string[], and: 'and' | '&', twoWithComma: boolean): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = names.length > 2 || twoWithComma ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
}
