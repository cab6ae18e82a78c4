import type { Phrase } from '../language.js';

/** The type of a translation: the keys of the English messages, with any plural forms. */
export type Messages<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? Phrase
    : keyof T[K] extends Intl.LDMLPluralRule
      ? Phrase
      : Messages<T[K]>;
};
