import type { Messages } from './messages.js';

/** What map and timeline call relations and visits, in English. */
export const facts = {
  relation: {
    'diplomatic-relations': 'Diplomatic relations',
    recognition: 'Recognition',
    alliance: 'Alliance',
    'friendship-treaty': 'Friendship treaty',
    nonaggression: 'Non-aggression',
    consultation: 'Consultation',
    trade: 'Trade',
    aid: 'Aid',
    labour: 'Labour',
    'security-cooperation': 'Security cooperation',
    alignment: 'Alignment',
    strained: 'Strained',
    dispute: 'Dispute',
    war: 'War',
    armistice: 'Armistice',
    'no-relations': 'No relations',
    other: 'Other',
  },
  level: {
    state: 'state visit',
    official: 'official visit',
    working: 'working visit',
    private: 'private visit',
    transit: 'transit',
    multilateral: 'multilateral meeting',
    delegation: 'delegation',
    unknown: 'level not stated',
  },
};

export type FactPhrases = Messages<typeof facts>;
