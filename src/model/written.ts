import type { Dossier, Text } from './dossier.js';
import type { Edtf } from './edtf.js';

/** The same as written in a JSON file: dates are strings, maps are objects, kinds of facts are not repeated. */
export type Written<T> = T extends Edtf
  ? string
  : T extends ReadonlyMap<string, infer V>
    ? Readonly<Record<string, Written<Omit<V, 'id'>>>>
    : T extends readonly unknown[]
      ? { readonly [K in keyof T]: Written<T[K]> }
      : T extends object
        ? { readonly [K in keyof T]: Written<T[K]> }
        : T;

/** A dossier as a page gives it: format 1 as written in JSON. What is wrong in it is reported, never thrown. */
export type DossierInput = { readonly dossier: 1; readonly id: string; readonly title: Text } & Partial<
  Written<Dossier>
>;
