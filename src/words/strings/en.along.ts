import type { Messages } from './messages.js';

/** What is said where a reader takes a quotation along, in English. Fetched with what they open for it. */
export const along = {
  wide: 'Wide',
  square: 'Square',
  shown: 'As shown',
  all: 'All',
  citationStyle: 'Citation style',
  englishStyles: 'The styles are English: citations are written in English.',
  copiedCitation: 'Citation copied.',
  shortened: 'The quotation is shortened here.',
};

export type AlongPhrases = Messages<typeof along>;
