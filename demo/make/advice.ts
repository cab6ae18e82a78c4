/** What the reader of dossiers could not use, as advice beside the fields. */
import { parseDossier } from '../../src/dossier/parse.js';
import type { Problem } from '../../src/model/dossier.js';
import { DATE_EXAMPLES } from './dates.js';
import { at, PARTS, type Key, type Part, type Path, type Raw } from './draft.js';

/** One thing to do. */
export interface Advice {
  readonly path: Path;
  readonly words: string;
  /** Nothing is wrong; something has not been written yet. */
  readonly isMissing: boolean;
}

/** All that is to do, in the order of the file. */
export function adviceOn(draft: Raw): readonly Advice[] {
  const { problems } = parseDossier(draft);
  const paths = problems.map(({ path }) => path);
  return problems.filter((problem) => !isConsequence(problem, paths)).map((problem) => advise(draft, problem));
}

/** A list without a valid item is said where its items are. */
function isConsequence({ path, reason }: Problem, paths: readonly string[]): boolean {
  return reason === 'has no valid item' && paths.some((other) => other.startsWith(`${path}[`));
}

function advise(draft: Raw, { path, reason }: Problem): Advice {
  const place = fieldOf(keysOf(path), reason);
  const value = at(draft, place);
  const isMissing = reason === 'is missing' || reason === 'is empty' || /^has (?:none of|no valid item)/.test(reason);
  const said = typeof value === 'string' ? `“${value}” ${reason}.` : `This ${reason}.`;
  const todo = todoFor(reason, place);
  return { path: place, words: isMissing ? `Still needed: ${neededAt(place)}` : `${said} ${todo}`.trim(), isMissing };
}

/** A figure without any of its ways to say how much is asked for the first of them; somebody without a name has one field. */
function fieldOf(place: Path, reason: string): Path {
  return place[0] === 'figures' && reason.startsWith('has none of') ? [...place, 'value'] : place;
}

const NEEDED: Readonly<Record<string, string>> = {
  title: 'a title.',
  name: 'the name.',
  when: 'the day, month or year, as far as it is known.',
  from: 'the state they came from. Choose it by name.',
  to: 'the state they went to. Choose it by name.',
  source: 'the source. Choose one; a new one is added under Sources.',
  exact: 'the words of the source, copied from it.',
  text: 'the words that were said or written.',
  type: 'a choice of what it is.',
  actor: 'the name of a state, person or group.',
  id: 'an id. Take this out and add it again.',
  evidence: 'a passage of a source. Add one.',
  measure: 'what is counted.',
  value: 'the number; or the least or the most; or which way it goes.',
  period: 'from when to when.',
  fact: 'a choice of what belongs here. Quotations, figures and events are added in their own parts.',
  items: 'something that belongs to it. Add an item.',
  chain: 'whose words these are. Add a person or paper.',
};

/** In a list of words, by its field. */
const NEEDED_IN: Readonly<Record<string, string>> = {
  parties: 'a state or group. Choose it by name.',
  between: 'a state. Choose it by name.',
  outcomes: 'an event. Choose one; a new one is added under Events.',
};

function neededAt(place: Path): string {
  const last = place.at(-1);
  if (typeof last === 'string') return NEEDED[last] ?? 'an entry here.';
  return NEEDED_IN[String(place.at(-2))] ?? 'the name.';
}

function todoFor(reason: string, place: Path): string {
  const isDate = ['when', 'valid', 'issued', 'accessed', 'checked', 'updated', 'period', 'date'].includes(
    String(place.at(-1)),
  );
  if (isDate) return `Write it like one of these: ${DATE_EXAMPLES}.`;
  if (reason.startsWith('is neither an actor')) {
    return 'Choose a name from the list, or first add the person or group under People and groups.';
  }
  if (reason.startsWith('is not a source')) return 'Choose one of the sources, or first add it under Sources.';
  if (reason.startsWith('is not the id of a fact')) return 'Choose one of those offered, or first mend that one.';
  if (reason === 'is not a number') return 'Write it in digits: 1749, or 12.5.';
  if (reason.endsWith('to 9000000000000000')) return 'Write it in a larger unit: 9,007 trillion.';
  if (reason.startsWith('is none of')) return 'Choose one of those offered.';
  if (reason.includes('http')) return 'Copy it from the browser’s address bar; it begins with https://.';
  if (reason.startsWith('names the same')) return 'Choose two different ones.';
  if (reason.startsWith('goes from')) return 'From and To must be two different ones.';
  if (reason.includes('own: true')) return 'Tick “These are their own words” for exactly one of them.';
  if (reason === 'is not a language tag') return 'Write its code: en, mn, ko, zh, ja, ru, ar.';
  if (reason.includes('id of an earlier one')) return 'Take this out, or the earlier one.';
  return 'Mend it, or take it out.';
}

/** The keys of a path as the reader writes it: `actors["a b"].roles[0].title`. */
export function keysOf(path: string): Path {
  const keys: Key[] = [];
  for (const [, word, index, json] of path.matchAll(/(?:^|\.)([\w-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)) {
    if (index !== undefined) keys.push(Number(index));
    else keys.push(word ?? (JSON.parse(json ?? '""') as string));
  }
  return keys;
}

/** The part and the item that a place is in; undefined where no form shows it. */
export function itemOf([part, key]: Path): readonly [Part, Key] | undefined {
  const known = PARTS.find((name) => name === part);
  return known === undefined || key === undefined ? undefined : [known, key];
}

/** The longest of the places shown that a problem is in; undefined where none is. */
export function homeOf(path: Path, shown: readonly Path[]): Path | undefined {
  const holds = (place: Path): boolean => place.every((key, index) => key === path[index]);
  return shown.filter(holds).sort((a, b) => b.length - a.length)[0];
}
