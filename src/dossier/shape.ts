/**
 * A very small grammar for what stands in a file. A definition is data: `read.ts` reads with it, `schema.ts` writes it
 * out as JSON Schema. It is typed by what reading gives: a field that is missing, misnamed or of another type than in
 * the model does not compile.
 */
import type { Text } from '../model/dossier.js';
import type { Edtf } from '../model/edtf.js';
import type { Fault } from './refusals.js';

/** Characters in one text. */
export const TEXT_AT_MOST = 20_000;
/** Items in one list. */
export const ITEMS_AT_MOST = 200_000;
/** Keys that could reach a prototype. */
export const UNSAFE: RegExp = /^(?:__proto__|constructor|prototype)$/;
/** Ids stand in space-separated attributes, so they have no spaces. */
export const ID: RegExp = /^(?!(?:__proto__|constructor|prototype)$)\S{1,200}$/;
/** Web addresses, http and https. */
export const ADDRESS: RegExp = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#"<>]+[^\s"<>]*$/;
/** Language, script, region, variants (BCP 47), so that `Intl` takes it. */
export const LANGUAGE: RegExp =
  /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*$/;

/** How one value is read. */
export type Node =
  | { readonly is: 'text' | 'string' | 'language' | 'date' | 'csl-date' | 'url' | 'boolean' }
  /** `of`: what it must be the id of; facts are looked up when all of them have been read. */
  | { readonly is: 'id'; readonly of: 'source' | 'actor' | 'fact' | undefined }
  | { readonly is: 'number'; readonly min: number; readonly max: number }
  | { readonly is: 'word'; readonly words: readonly unknown[] }
  /** An invalid item is left out; fewer than `least` valid ones make the list invalid. */
  | { readonly is: 'list'; readonly item: Node; readonly least: number }
  /** `apart`: no item twice. */
  | { readonly is: 'tuple'; readonly items: readonly Node[]; readonly apart: boolean }
  /** An object with free keys, read as a `Map`. Where it declares something, the key is the value's id. */
  | { readonly is: 'record'; readonly value: Node; readonly declares: 'source' | 'actor' | undefined }
  | ObjectNode
  /** An object whose field `kind` says which of several it is. */
  | { readonly is: 'kinds'; readonly kinds: Readonly<Record<string, Node>> };

/** An object with named fields. */
export interface ObjectNode extends Rules {
  readonly is: 'object';
  readonly fields: ReadonlyMap<string, Node>;
  readonly required: readonly string[];
}

/** What holds for an object as a whole. */
export interface Rules {
  /** The kind of a fact, added in reading. */
  readonly kind?: string;
  /** At least one of these fields is there. */
  readonly anyOf?: readonly string[];
  /** What stands in for a required field that is missing or invalid; without it the object is left out. */
  readonly otherwise?: Readonly<Record<string, unknown>>;
  /** What is wrong with the object as a whole, if so; not part of the schema. */
  readonly not?: (value: Readonly<Record<string, unknown>>) => Fault | false;
}

declare const reads: unique symbol;
/** A {@link Node} that reads a `T`, exactly: neither more nor less. */
export type Shape<T> = Node & { readonly [reads]?: (value: T) => T };

/** The node within, for a shape that is known to be an object. */
export type ObjectShape<T> = ObjectNode & Shape<T>;

type Optional<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type ShapesOf<T, K extends keyof T> = { readonly [P in K]-?: Shape<Exclude<T[P], undefined>> };

export const text: Shape<Text> = { is: 'text' };
export const string: Shape<string> = { is: 'string' };
export const language: Shape<string> = { is: 'language' };
export const date: Shape<Edtf> = { is: 'date' };
/** EDTF, or the `date-parts` of CSL-JSON. */
export const cslDate: Shape<Edtf> = { is: 'csl-date' };
export const url: Shape<string> = { is: 'url' };
export const boolean: Shape<boolean> = { is: 'boolean' };

export function id(of?: 'source' | 'actor' | 'fact'): Shape<string> {
  return { is: 'id', of };
}
/** Without bounds: beyond 2^53, not far from these, JSON gives another number than stands in the file, in silence. */
export function number(min: number = -9e15, max: number = 9e15): Shape<number> {
  return { is: 'number', min, max };
}
export function oneOf<const W extends readonly unknown[]>(...words: W): Shape<W[number]> {
  return { is: 'word', words };
}
export function list<T>(item: Shape<T>, least = 0): Shape<readonly T[]> {
  return { is: 'list', item, least };
}
/** Two different items. */
export function pair<T>(item: Shape<T>): Shape<readonly [T, T]> {
  return { is: 'tuple', items: [item, item], apart: true };
}
export function tuple<T extends readonly unknown[]>(...items: { [K in keyof T]: Shape<T[K]> }): Shape<T> {
  return { is: 'tuple', items, apart: false };
}
export function record<T>(value: Shape<T>): Shape<ReadonlyMap<string, T>> {
  return { is: 'record', value, declares: undefined };
}
/** What others refer to: the key is the id. */
export function declared<T extends { readonly id: string }>(
  declares: 'source' | 'actor',
  value: Shape<Undeclared<T>>,
): Shape<ReadonlyMap<string, T>> {
  return { is: 'record', value, declares };
}
/** The same without the id, which is the key in the file. */
export type Undeclared<T> = T extends unknown ? { [K in keyof T as K extends 'id' ? never : K]: T[K] } : never;

export function object<T>(
  required: ShapesOf<T, Exclude<keyof T, Optional<T>>>,
  optional: ShapesOf<T, Optional<T>>,
  rules?: Rules,
): ObjectShape<T> {
  const fields = Object.entries<Node>({ ...required, ...optional });
  return { is: 'object', fields: new Map(fields), required: Object.keys(required), ...rules };
}
export function kinds<T extends { readonly kind: string }>(byKind: {
  readonly [K in T['kind']]: Shape<Extract<T, { readonly kind: K }>>;
}): Shape<T> {
  return { is: 'kinds', kinds: byKind };
}
