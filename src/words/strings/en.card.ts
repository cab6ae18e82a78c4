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
  notOf: 'not of {name}',
  notNamed: 'Not named',
  context: 'In context',
  paraphrase: 'Paraphrase',
  checkedIn: 'in {source}',
  checkedOn: 'checked on {date}',
  unchecked: 'In {source}',
  original: '{language} original',
  translated: 'Translation',
  variants: { one: 'Another wording', other: '{n} other wordings' },
  stance: { for: 'For', against: 'Against', neutral: 'Neither' },
  copy: 'Copy with source',
  copied: 'Copied.',
  notCopied: 'This browser does not allow copying.',
  link: 'Link',
  stat: {
    count: 'A count',
    share: 'A share',
    quota: 'A ceiling, not a count',
    rank: 'A rank',
    trend: 'A trend',
    amount: 'An amount',
  },
  trend: { up: 'Rising', down: 'Falling', flat: 'Unchanged' },
  moreThan: 'more than {value}',
  upTo: 'up to {value}',
  between: '{min} to {max}',
  otherFigures: { one: 'Another source says otherwise', other: 'Other sources say otherwise' },
  column: { words: 'Words', owner: 'Words of' },
};

export type CardPhrases = Messages<typeof card>;
