/**
 * Reads unknown values by their {@link Shape}. Nothing is thrown and nothing of the input is changed: what is invalid
 * is left out and kept with its path, what is already as it should be is taken over as it is. The depth is that of
 * the definition; fields that it does not know are kept and never looked into.
 */
import { readEdtf } from '../model/read-edtf.js';
import { knownState } from '../model/states.js';
import { refuse as keep } from './refusals.js';
import type { Fault, Key, Refusal } from './refusals.js';
import { ADDRESS, ID, ITEMS_AT_MOST, LANGUAGE, string, TEXT_AT_MOST, UNSAFE } from './shape.js';
import type { Node, ObjectNode, Shape } from './shape.js';

/** One reading of one file: where it is, and what it found out beside the value. */
export interface Reading {
  readonly path: Key[];
  readonly refusals: Refusal[];
  /** Is there a source, an actor, of this id? Set where they are declared. */
  readonly known: { source: (id: string) => boolean; actor: (id: string) => boolean };
  /** Where facts, and apart from them sets, were first given: id → place in its list. */
  readonly facts: Map<unknown, Key>;
  readonly sets: Map<unknown, Key>;
}

type NodeOf<Is> = Extract<Node, { readonly is: Is }>;
type Plain = Record<string, unknown>;

/** The value that `raw` gives, or undefined where it gives none. */
export function read<T>(shape: Shape<T>, raw: unknown, reading: Reading): T | undefined {
  return readNode(shape, raw, reading) as T | undefined;
}

/** Is it an object with fields, and no list? */
export function isObject(value: unknown): value is Readonly<Plain> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readNode(node: Node, raw: unknown, reading: Reading): unknown {
  switch (node.is) {
    case 'object':
      return readObject(node, raw, reading);
    case 'list':
      return readList(node, raw, reading);
    case 'tuple':
      return readTuple(node, raw, reading);
    case 'record':
      return readRecord(node, raw, reading);
    case 'kinds':
      return readKinds(node, raw, reading);
    case 'number':
      return readNumber(node, raw, reading);
    case 'boolean':
      return typeof raw === 'boolean' ? raw : refuse(reading, raw, 'boolean');
    case 'word':
      // (The definition's own word: a hundred thousand facts would else keep one each.)
      return node.words[node.words.indexOf(raw)] ?? refuse(reading, raw, 'word', node.words);
    case 'text':
      return isObject(raw) ? readText(raw, reading) : readString(node, raw, reading);
    case 'csl-date':
      return readString(node, isObject(raw) ? fromDateParts(raw) : raw, reading);
    default:
      return readString(node, raw, reading);
  }
}

function readChild(node: Node, key: Key, raw: unknown, reading: Reading): unknown {
  reading.path.push(key);
  const value = readNode(node, raw, reading);
  reading.path.pop();
  return value;
}

/** Keeps what is wrong with the value here, or at a field of it; gives undefined, the value of what is refused. */
function refuse(reading: Reading, raw: unknown, fault: Fault, detail?: unknown, ...field: readonly Key[]): unknown {
  keep(reading.refusals, [...reading.path, ...field], raw, fault, detail);
  return undefined;
}

function readString(node: Node, raw: unknown, reading: Reading): unknown {
  if (typeof raw !== 'string') return refuse(reading, raw, 'text');
  if (!raw.trim()) return refuse(reading, raw, 'empty');
  if (raw.length > TEXT_AT_MOST) return refuse(reading, raw, 'long');
  if (node.is === 'date' || node.is === 'csl-date') {
    const date = readEdtf(raw);
    return typeof date === 'string' ? refuse(reading, raw, 'date', date) : date;
  }
  if (node.is === 'id') {
    if (!ID.test(raw)) return refuse(reading, raw, 'id');
    if (node.of === 'source' && !reading.known.source(raw)) {
      return refuse(reading, raw, 'source');
    }
    if (node.of === 'actor' && !reading.known.actor(raw) && !knownState(raw)) {
      return refuse(reading, raw, 'actor');
    }
  }
  if (node.is === 'language' && !LANGUAGE.test(raw)) return refuse(reading, raw, 'language');
  if (node.is === 'url' && !isAddress(raw)) return refuse(reading, raw, 'url');
  return raw;
}

function isAddress(raw: string): boolean {
  try {
    return ADDRESS.test(raw) && !!new URL(raw);
  } catch {
    return false;
  }
}

/** CSL-JSON: `{"date-parts": [[2013, 10, 28], [2013, 10, 31]], "circa": true}`. */
function fromDateParts(raw: Readonly<Plain>): unknown {
  const ends = raw['date-parts'];
  if (!Array.isArray(ends)) return raw;
  const mark = raw['circa'] ? '~' : '';
  return ends
    .map(
      (parts) =>
        [parts]
          .flat()
          .map((part, index) => String(part).padStart(index ? 2 : 4, '0'))
          .join('-') + mark,
    )
    .join('/');
}

/** Words by language. */
function readText(raw: Readonly<Plain>, reading: Reading): unknown {
  let words: Plain = raw;
  for (const tag of Object.keys(raw)) {
    const kept = LANGUAGE.test(tag)
      ? readChild(string, tag, raw[tag], reading)
      : refuse(reading, raw[tag], 'under-language', undefined, tag);
    if (kept !== undefined) continue;
    if (words === raw) words = { ...raw };
    Reflect.deleteProperty(words, tag);
  }
  return Object.keys(words).length ? words : refuse(reading, raw, 'words');
}

function readNumber({ min, max }: NodeOf<'number'>, raw: unknown, reading: Reading): unknown {
  if (typeof raw !== 'number') return refuse(reading, raw, 'number');
  return raw >= min && raw <= max ? raw : refuse(reading, raw, 'range', [min, max]);
}

function readList({ item, least }: NodeOf<'list'>, raw: unknown, reading: Reading): unknown {
  if (!Array.isArray(raw)) return refuse(reading, raw, 'list');
  if (raw.length > ITEMS_AT_MOST) return refuse(reading, raw, 'many');
  let items: unknown[] = raw;
  for (let index = 0; index < raw.length; index++) {
    const value = readChild(item, index, raw[index], reading);
    if (items === raw && value !== raw[index]) items = raw.slice(0, index);
    if (items !== raw && value !== undefined) items.push(value);
  }
  return items.length < least ? refuse(reading, raw, 'least') : items;
}

function readTuple({ items, apart }: NodeOf<'tuple'>, raw: unknown, reading: Reading): unknown {
  if (!Array.isArray(raw) || raw.length !== items.length) {
    return refuse(reading, raw, 'length', items.length);
  }
  const values = items.map((item, index) => readChild(item, index, raw[index], reading));
  if (values.includes(undefined)) return undefined;
  return apart && values[0] === values[1] ? refuse(reading, raw, 'twice') : values;
}

function readRecord({ value: item, declares }: NodeOf<'record'>, raw: unknown, reading: Reading): unknown {
  if (!isObject(raw)) return refuse(reading, raw, 'object');
  const keys = Object.keys(raw);
  if (keys.length > ITEMS_AT_MOST) return refuse(reading, raw, 'many');
  const values = new Map<string, unknown>();
  // Actors name each other, so while they are read the file's word is taken for it.
  if (declares) reading.known[declares] = (id): boolean => Object.hasOwn(raw, id);
  for (const key of keys) {
    const fits = declares ? ID.test(key) : LANGUAGE.test(key);
    const value = fits
      ? readChild(item, key, raw[key], reading)
      : refuse(reading, raw[key], declares ? 'under-id' : 'under-language', undefined, key);
    if (value !== undefined) values.set(key, declares ? { ...(value as Plain), id: key } : value);
  }
  if (declares) reading.known[declares] = (id): boolean => values.has(id);
  return values;
}

function readKinds({ kinds }: NodeOf<'kinds'>, raw: unknown, reading: Reading): unknown {
  if (!isObject(raw)) return refuse(reading, raw, 'object');
  const names = Object.keys(kinds);
  const kind = raw['kind'];
  const node = names.includes(kind as string) ? kinds[kind as string] : undefined;
  return node ? readNode(node, raw, reading) : refuse(reading, kind, 'word', names, 'kind');
}

function readObject(node: ObjectNode, raw: unknown, reading: Reading): unknown {
  if (!isObject(raw)) return refuse(reading, raw, 'object');
  const { fields, required, kind, anyOf, not } = node;
  // Facts get a kind, and are copied; other objects only where something in them changes.
  let value: Plain = kind ? {} : raw;
  let missing = required.length;
  for (const key of Object.keys(raw)) {
    const given = raw[key];
    const field = fields.get(key);
    let kept = given;
    if (!field) {
      if (UNSAFE.test(key)) kept = refuse(reading, given, 'reserved', undefined, key);
    } else if (given !== undefined) {
      // (A page's own object may say undefined for "not there".)
      kept = readChild(field, key, given, reading);
      if (kept !== undefined && required.includes(key)) missing--;
    }
    if (value === raw && (kept !== given || kept === undefined)) value = { ...raw };
    if (value === raw) continue;
    if (kept === undefined) Reflect.deleteProperty(value, key);
    else value[key] = kept;
  }
  if (missing) {
    value = { ...value };
    if (!standIn(node, value, raw, reading)) return undefined;
  }
  if (anyOf && !anyOf.some((key) => value[key] !== undefined)) return refuse(reading, raw, 'any-of', anyOf);
  const fault = not?.(value);
  if (fault) return refuse(reading, raw, fault);
  if (kind) value['kind'] = kind;
  return isFirst(node, value['id'], reading) ? value : undefined;
}

/** Puts what may stand in for required fields that are missing or invalid; false where nothing may. */
function standIn({ required, otherwise }: ObjectNode, value: Plain, raw: Readonly<Plain>, reading: Reading): boolean {
  let whole = true;
  for (const key of required) {
    if (value[key] !== undefined) continue;
    if (raw[key] === undefined) refuse(reading, undefined, 'missing', undefined, key);
    // A fact without a proper id is called by its place: visits-3.
    value[key] = otherwise?.[key] ?? (key === 'id' && isListed(reading) ? reading.path.join('-') : undefined);
    if (value[key] === undefined) whole = false;
  }
  return whole;
}

/** Of two facts, or two sets, with one id the second is left out. */
function isFirst({ kind, required }: ObjectNode, id: unknown, reading: Reading): boolean {
  if (!isListed(reading) || !required.includes('id')) return true;
  const places = kind ? reading.facts : reading.sets;
  const isNew = !places.has(id);
  if (isNew) places.set(id, reading.path[1] ?? '');
  else refuse(reading, id, 'earlier', undefined, 'id');
  return isNew;
}

/** Is it read in one of the dossier's own lists, as `visits[3]`? */
function isListed({ path }: Reading): boolean {
  return path.length === 2;
}
