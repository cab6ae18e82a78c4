/** The words of a source as a passage, by where they were selected in its text. */

/** A passage's own fields (W3C TextQuoteSelector), and the day on which its words were found in the text. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly checked: string;
}

const CONTEXT = 60;

/** The words from `start` to `end` of a text, without the spaces at their ends; undefined where no words are. */
export function pick(text: string, start: number, end: number, today: string): Passage | undefined {
  const chosen = text.slice(start, end);
  const exact = chosen.trim();
  if (!exact) return undefined;
  const from = start + chosen.indexOf(exact);
  const to = from + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
    checked: today,
  };
}

/** Where words stand in a text; undefined where they do not. */
export function find(text: string, words: string): readonly [start: number, end: number] | undefined {
  const start = words ? text.indexOf(words) : -1;
  return start < 0 ? undefined : [start, start + words.length];
}

/** The day of a moment, where the reader is. */
export function dayOf(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
