import type { Messages } from './messages.js';

/** What the card says, in English. */
export const card = {
  loading: 'Loading …',
};

export type CardPhrases = Messages<typeof card>;
