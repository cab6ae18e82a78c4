import type { Messages } from './messages.js';

/** What all three elements say in parts that come later, in English. */
export const commonMore = {
  and: '{a} and {b}',
  opensAtWords: 'Opens at these words.',
  labelled: '{label}: {words}',
  aside: '{words} ({others})',
  which: 'Which',
  partlyRead: {
    one: 'One part of the data could not be read; the rest is shown.',
    other: '{n} parts of the data could not be read; the rest is shown.',
  },
  column: { what: 'What', who: 'Who', when: 'When', from: 'From', to: 'To', source: 'Source', level: 'Level' },
};

export type CommonMorePhrases = Messages<typeof commonMore>;
