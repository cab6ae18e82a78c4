import type { Messages } from './messages.js';

/** What the quote card says, in English. */
export const card = {
  loading: 'Loading the quotation …',
  step: {
    own: 'Words of',
    reports: 'Reported by',
    translates: 'Translated by',
    publishes: 'Published in',
    about: 'About',
  },
  chain: {
    own: 'Words of {name}',
    reports: 'reported by {name}',
    translates: 'translated by {name}',
    publishes: 'published in {name}',
    about: 'about {name}',
    whole: '{words}.',
  },
  notOf: 'not of {name}',
  notNamed: 'Not named',
  context: 'In context',
  paraphrase: 'Paraphrase',
  checkedIn: 'in {source}',
  checkedOn: 'checked on {date}',
  unchecked: 'In {source}',
  copy: 'Copy with source',
  copied: 'Copied.',
  notCopied: 'This browser does not allow copying.',
  link: 'Link',
  cite: 'Cite',
  share: 'Share',
  picture: 'Picture',
};

export type CardPhrases = Messages<typeof card>;
