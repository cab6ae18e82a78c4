import type { Values } from './code.js';

/** What each element shows first: the same as the examples above it. The page has it already, so that nothing is drawn twice. */
export const FIRST: Readonly<Record<string, Values>> = {
  'relations-map': { focus: 'MNG', at: '2007-12', groups: 'six-party-talks', timeline: true },
  'visit-timeline': { between: 'MNG PRK', gaps: true },
  'quote-card': { quote: 'quote-wsj-history' },
};
