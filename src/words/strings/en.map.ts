import type { Messages } from './messages.js';

/** What the map says, in English. */
export const map = {
  loading: 'Loading …',
};

export type MapPhrases = Messages<typeof map>;
