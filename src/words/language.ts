import type { Text } from '../model/dossier.js';
import type { AlongPhrases } from './strings/en.along.js';
import type { CardPhrases } from './strings/en.card.js';
import type { CommonMorePhrases } from './strings/en.common-more.js';
import type { CommonPhrases } from './strings/en.common.js';
import { englishIntl } from './strings/en.intl.js';
import type { FactPhrases } from './strings/en.facts.js';
import type { MapMorePhrases } from './strings/en.map-more.js';
import type { MapPhrases } from './strings/en.map.js';
import type { MorePhrases } from './strings/en.more.js';
import type { TallyPhrases } from './strings/en.tally.js';
import type { TimelineMorePhrases } from './strings/en.timeline-more.js';
import type { TimelinePhrases } from './strings/en.timeline.js';

/** A message with `{name}` places; or one for each plural category of `n` (CLDR: zero, one, two, few, many, other). */
export type Phrase = string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });

/** A piece of a date, as `Intl.DateTimeFormat` gives it. */
export interface DatePart {
  readonly type: string;
  readonly value: string;
}

/** What is asked of `Intl.DateTimeFormat`. */
export interface DateWriter {
  format(date: Date): string;
  formatRange(start: Date, end: Date): string;
  formatToParts(date: Date): readonly DatePart[];
}

/** What is asked of `Intl` for a language, or of what stands for it. */
export interface IntlOfLanguage {
  readonly DateTimeFormat: new (tags: readonly string[], options: Intl.DateTimeFormatOptions) => DateWriter;
  readonly ListFormat: new (
    tags: readonly string[],
    options?: Intl.ListFormatOptions,
  ) => { format(words: Iterable<string>): string };
  readonly DisplayNames: new (
    tags: readonly string[],
    options: Intl.DisplayNamesOptions,
  ) => { of(code: string): string | undefined };
}

/** The messages an element has at hand: the common ones, and its own. */
export interface Phrases {
  readonly common: CommonPhrases;
  readonly facts?: FactPhrases;
  readonly commonMore?: CommonMorePhrases;
  readonly tally?: TallyPhrases;
  readonly map?: MapPhrases;
  readonly mapMore?: MapMorePhrases;
  readonly timeline?: TimelinePhrases;
  readonly timelineMore?: TimelineMorePhrases;
  readonly card?: CardPhrases;
  readonly along?: AlongPhrases;
  readonly more?: MorePhrases;
  /** Stands for `Intl` in a language that not every browser's knows. */
  readonly intl?: IntlOfLanguage;
}

/** A language to speak: its BCP 47 tag (with the reader's region, for `Intl`), its direction, its messages. */
export interface Language {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly phrases: Phrases;
}

const RIGHT_TO_LEFT = /^(?:ar|he|fa|ur|ps|dv|ku|sd|ug|yi)$/;

/** The language of a tag: `zh-TW` → `zh`. */
export function baseLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

/** A language with the messages given. A tag that `Intl` does not take counts as English. */
export function language(tag: string, phrases: Phrases): Language {
  const known = isTag(tag) ? tag : 'en';
  return { tag: known, dir: RIGHT_TO_LEFT.test(baseLanguage(known)) ? 'rtl' : 'ltr', phrases };
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** English that is written here, as it is most often declared. */
const ENGLISH = /^en(?:-GB|-US)?$/;

/** Who writes dates, lists and names of a language. */
export const intlOf = ({ tag, phrases }: Language): IntlOfLanguage =>
  phrases.intl ?? (ENGLISH.test(tag) ? englishIntl : Intl);

/**
 * What `Intl` is asked for: the language, and English where a browser does not know it. Without that it would take the
 * browser's own language, in silence: in a German one, Mongolian numbers with German points.
 * @param dated day, month, year, as this house writes English where the page names no region of it
 */
export const wanted = (tag: string, dated = false): readonly string[] => [dated && tag === 'en' ? 'en-GB' : tag, 'en'];

const rules = new Map<string, Intl.PluralRules>();
const formats = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it, in the digits that its dates have. */
export function numberWords(value: number, language: Language, useGrouping = true): string {
  const { tag } = language;
  // Where dates need no `Intl`, a whole number needs none: see `en.intl.ts`.
  if (intlOf(language) !== Intl && Number.isInteger(value)) {
    const digits = String(value);
    return useGrouping ? digits.replace(/\B(?=(?:\d{3})+$)/g, ',') : digits;
  }
  const key = `${tag} ${String(useGrouping)}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(wanted(tag), { useGrouping })));
  return format.format(value);
}

/** The number of a year: no mark of thousands, and no word beside it. */
export const yearWords = (year: number, language: Language): string => numberWords(year, language, false);

/**
 * A message with its places filled in. Numbers are written by `Intl`; the plural form follows `n`. What ends with a full
 * stop (“2007 г.”, “Inc.”) ends its sentence too.
 */
export function say(
  phrase: Phrase,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return pattern(phrase, language, values['n'])
    .replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? numberWords(value, language) : value;
    })
    .replace(/([^.])\.\.$/, '$1.');
}

/** The form of a message that goes with a number. */
function pattern(phrase: Phrase, { tag }: Language, n: string | number | undefined, type?: 'ordinal'): string {
  if (typeof phrase === 'string') return phrase;
  if (typeof n !== 'number') return phrase.other;
  const key = `${tag} ${type}`;
  let rule = rules.get(key);
  if (!rule) rules.set(key, (rule = new Intl.PluralRules(wanted(tag), { type })));
  return phrase[rule.select(n)] ?? phrase.other;
}

/** The same for the n-th of something: the form follows the ordinal number, "1st", "2nd". */
export function sayNth(
  phrase: Phrase,
  language: Language,
  n: number,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(pattern(phrase, language, n, 'ordinal'), language, { ...values, n });
}

/** Several words as a list: "a, b and c"; with options another, such as the `narrow` one: "a, b, c". */
export function listWords(words: readonly string[], language: Language, options?: Intl.ListFormatOptions): string {
  return new (intlOf(language).ListFormat)(wanted(language.tag), options).format(words);
}

/** Words with the language they are in, so that a page can mark them. */
export interface Words {
  readonly words: string;
  readonly lang: string;
}

/**
 * A text in the reader's language: the exact tag, else its base language, else English, else whatever comes first.
 * @param plain the language of texts that are plain strings (the dossier's `lang`)
 */
export function textIn(text: Text | undefined, { tag }: Language, plain: string): Words | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { words: text, lang: plain };
  for (const lang of [tag, baseLanguage(tag), plain, 'en', ...Object.keys(text)]) {
    const words = Object.hasOwn(text, lang) ? text[lang] : undefined;
    if (words) return { words, lang };
  }
  return undefined;
}
