import type { Dossier, Fact, Text } from './dossier.js';
import type { Edtf } from './edtf.js';

/** Each kind of a union without a key; `Omit` alone would leave only what all kinds have. */
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;

/** The same as written in a JSON file: dates are strings, maps are objects, kinds of facts are not repeated. */
export type Written<T> = T extends Edtf
  ? string
  : T extends ReadonlyMap<string, infer V>
    ? Readonly<Record<string, Written<Without<V, 'id'>>>>
    : T extends Fact
      ? { readonly [K in keyof T as Exclude<K, 'kind'>]: Written<T[K]> }
      : T extends object
        ? { readonly [K in keyof T]: Written<T[K]> }
        : T;

/** A dossier as a page gives it: format 1 as written in JSON. What is wrong in it is reported, never thrown. */
export type DossierInput = { readonly dossier: 1; readonly id: string; readonly title: Text } & Partial<
  Written<Dossier>
>;
