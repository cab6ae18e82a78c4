import { RELATION_TYPES, type RelationType } from './dossier.js';

/** The six families of relation types: what a colour and a bead stand for. */
export type Family = 'tie' | 'pact' | 'exchange' | 'align' | 'conflict' | 'none';

const FAMILIES: Readonly<Record<RelationType, Family>> = {
  'diplomatic-relations': 'tie',
  recognition: 'tie',
  alliance: 'pact',
  'friendship-treaty': 'pact',
  nonaggression: 'pact',
  consultation: 'pact',
  trade: 'exchange',
  aid: 'exchange',
  labour: 'exchange',
  'security-cooperation': 'align',
  alignment: 'align',
  strained: 'conflict',
  dispute: 'conflict',
  war: 'conflict',
  armistice: 'conflict',
  'no-relations': 'none',
  other: 'none',
};

/** A relation's type as the grammar draws it; what is not in the vocabulary is `other`. */
export function relationType(type: string): RelationType {
  return (RELATION_TYPES as readonly string[]).includes(type) ? (type as RelationType) : 'other';
}

export function familyOf(type: string): Family {
  return FAMILIES[relationType(type)];
}

const ONE_WAY: ReadonlySet<string> = new Set<RelationType>(['recognition', 'aid', 'labour', 'alignment']);

/** Does a relation of this type go from one actor to the other by what it is? Of one relation `directed` decides. */
export function isOneWay(type: string): boolean {
  return ONE_WAY.has(type);
}

/** The order in which relations of a pair stand, so that a pair looks the same at every date. */
export function relationOrder(type: string): number {
  return RELATION_TYPES.indexOf(relationType(type));
}
