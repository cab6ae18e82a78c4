import type { Messages } from './messages.js';

/** What the timeline says, in English. */
export const timeline = {
  loading: 'Loading …',
};

export type TimelinePhrases = Messages<typeof timeline>;
