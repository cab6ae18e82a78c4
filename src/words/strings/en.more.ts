import type { Messages } from './messages.js';

/** What a card says of figures, of sets, of other wordings, and in its table. Fetched with these. */
export const more = {
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
  original: '{language} original',
  translated: 'Translation',
  variants: { one: 'Another wording', other: '{n} other wordings' },
  stance: { for: 'For', against: 'Against', neutral: 'Neither' },
  column: { words: 'Words', owner: 'Words of', number: 'Number', kind: 'Kind' },
};

export type MorePhrases = Messages<typeof more>;
