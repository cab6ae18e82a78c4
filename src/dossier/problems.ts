/** What was refused, in words: for the page's maker, so in English. Fetched where something was. */
import type { Problem } from '../model/dossier.js';
import { whyNoDate } from '../model/parse-edtf.js';
import type { NoDate } from '../model/read-edtf.js';
import { BYTES_AT_MOST, PATIENCE } from './load.js';
import { PROBLEMS_AT_MOST } from './refusals.js';
import type { Fault, Key, Refusal } from './refusals.js';
import { ITEMS_AT_MOST, TEXT_AT_MOST } from './shape.js';

const VALUE_AT_MOST = 80;

const REASONS: Readonly<Record<Fault, string | ((detail: unknown) => string)>> = {
  // A value.
  text: 'is not text',
  empty: 'is empty',
  long: `is longer than ${TEXT_AT_MOST} characters`,
  date: (fault) => whyNoDate(fault as NoDate),
  id: 'is not an id (1 to 200 characters, no spaces)',
  source: 'is not a source of this dossier',
  actor: 'is neither an actor of this dossier nor a known state',
  fact: 'is not the id of a fact that could be read',
  language: 'is not a language tag',
  url: 'is not an http or https address',
  boolean: 'is neither true nor false',
  number: 'is not a number',
  range: (ends) => `is not a number from ${(ends as readonly number[]).join(' to ')}`,
  word: (words) => `is none of: ${list(words)}`,
  words: 'has no words',
  // A list.
  list: 'is not a list',
  length: (length) => `is not a list of ${String(length)}`,
  many: `has more than ${ITEMS_AT_MOST} items`,
  least: 'has no valid item',
  twice: 'names the same twice',
  // An object.
  object: 'is not an object',
  reserved: 'is a reserved name',
  'under-id': 'is not under an id',
  'under-language': 'is not under a language tag',
  missing: 'is missing',
  'any-of': (keys) => `has none of: ${list(keys)}`,
  earlier: 'is the id of an earlier one',
  itself: 'goes from an actor to itself',
  own: 'needs exactly one link with own: true in its chain',
  // A file.
  format: 'is not a dossier of format 1',
  json: (message) => `is not JSON: ${String(message)}`,
  markup: 'is an HTML page or other markup, and not a dossier',
  timeline: 'is a timeline of TimelineJS, which is read from an address only',
  status: (status) => (status === 404 ? 'was not found (404)' : `was refused by its server (${String(status)})`),
  large: `is larger than ${BYTES_AT_MOST / 1e6} MB, the most that is loaded`,
  late: `took longer than ${PATIENCE / 1000} seconds`,
  unreached: 'could not be reached (no network, or its server does not allow it from this page)',
  said: String,
};

/** The problems of a file, in the order in which they were found. */
export function tell(refusals: readonly Refusal[]): readonly Problem[] {
  const problems = refusals.slice(0, PROBLEMS_AT_MOST).map(({ path, value, fault, detail }): Problem => {
    const reason = REASONS[fault];
    return { path: pathOf(path), value: brief(value), reason: typeof reason === 'string' ? reason : reason(detail) };
  });
  if (refusals.length > PROBLEMS_AT_MOST) problems.push({ path: '', value: '', reason: 'and more' });
  return problems;
}

/** A value as JSON, cut to 80 characters. */
export function brief(value: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(typeof value === 'string' ? value.slice(0, VALUE_AT_MOST) : value);
  } catch {
    // Too deep, or circular.
    json = '…';
  }
  json ??= '';
  return json.length > VALUE_AT_MOST ? `${json.slice(0, VALUE_AT_MOST - 1)}…` : json;
}

/** `visits[3].when`; keys that are no words stand in brackets, as JSON. */
function pathOf(keys: readonly Key[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'string' && /^[\w-]+$/.test(key)) return path ? `${path}.${key}` : key;
    return `${path}[${brief(key)}]`;
  }, '');
}

const list = (words: unknown): string => (words as readonly string[]).join(', ');
