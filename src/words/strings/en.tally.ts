import type { Messages } from './messages.js';

/** How what is contradicted is told apart from a count, in English. */
export const tally = {
  contradicted: '{words}, {n} contradicted',
  besides: '{words} Contradicted: {n}.',
};

export type TallyPhrases = Messages<typeof tally>;
