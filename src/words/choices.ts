import type { Dossier, Figure } from '../model/dossier.js';
import { factsOf } from '../model/facts.js';
import { sortKey } from '../model/sort-key.js';
import { dateWords } from './date.js';
import { joined } from './joined.js';
import { textIn, type Language } from './language.js';
import { actorName } from './name.js';
import { quotationWords } from './quotation.js';
import { relationWords } from './relation.js';
import { relationSentence } from './relation-sentence.js';
import { relationType } from '../model/families.js';
import { visitSentence } from './visit-sentence.js';

/** Something of a dossier that an attribute can name: its id, and words by which a person knows it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Everything of a dossier that attributes can name, by what they name. */
export interface Choices {
  /** States, those declared and those that facts name. */
  readonly states: readonly Choice[];
  readonly groups: readonly Choice[];
  /** States, groups, people and organizations. */
  readonly actors: readonly Choice[];
  readonly visits: readonly Choice[];
  readonly relations: readonly Choice[];
  /** The relation types that occur. */
  readonly relationTypes: readonly Choice[];
  /** Quotes, then figures: what a card can show. */
  readonly quotes: readonly Choice[];
  readonly sets: readonly Choice[];
}

function figureLabel(dossier: Dossier, figure: Figure, language: Language): string {
  const measure = textIn(figure.measure, language, dossier.lang)?.words;
  return joined([measure, figure.period && dateWords(figure.period, language)], language);
}

/** Ids of the states that facts name without declaring them. */
function undeclared({ actors, relations, visits }: Dossier): readonly string[] {
  const named = [...relations.flatMap(({ parties }) => parties), ...visits.flatMap(({ from, to }) => [from, to])];
  return [...new Set(named)].filter((id) => !actors.has(id));
}

/** What a person can choose from a dossier, in the order of the file; visits in the order of time. */
export function choicesOf(dossier: Dossier, language: Language): Choices {
  const named = (id: string): Choice => ({ id, label: actorName(dossier, id, language).words });
  const of = (kind: string): readonly string[] =>
    [...dossier.actors.values()].filter((actor) => actor.kind === kind).map(({ id }) => id);
  const states = [...of('state'), ...undeclared(dossier)].map(named);
  const groups = of('group').map(named);
  const types = new Set(dossier.relations.map(({ type }) => relationType(type)));
  const visits = [...dossier.visits].sort((a, b) => sortKey(a.when) - sortKey(b.when));
  return {
    states,
    groups,
    actors: [...states, ...groups, ...[...of('person'), ...of('organization')].map(named)],
    visits: visits.map((visit) => ({ id: visit.id, label: visitSentence(dossier, visit, language) })),
    relations: dossier.relations.map((relation) => ({
      id: relation.id,
      label: relationSentence(dossier, relation, language),
    })),
    relationTypes: [...types].map((type) => ({ id: type, label: relationWords(type, language) })),
    quotes: factsOf(dossier).flatMap((fact) => {
      if (fact.kind === 'quote') return [{ id: fact.id, label: quotationWords(dossier, fact) }];
      return fact.kind === 'figure' ? [{ id: fact.id, label: figureLabel(dossier, fact, language) }] : [];
    }),
    sets: dossier.sets.map(({ id, title }) => ({ id, label: textIn(title, language, dossier.lang)?.words ?? id })),
  };
}
