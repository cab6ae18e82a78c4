import { worldAt } from '../model/at-date.js';
import { dayOf } from '../model/day.js';
import type { Dossier, Fact, FactSet } from '../model/dossier.js';
import { blank } from './blank.js';
import { figureWords } from './figure.js';
import { factsById } from '../model/facts.js';
import { dateOf, dateOfDay, idsOf, visitsShown } from '../model/shown.js';
import { chainSentence } from './chain.js';
import { dateWords } from './date.js';
import { doubted } from './doubt.js';
import { joined } from './joined.js';
import { textIn, type Language } from './language.js';
import { quotationWords } from './quotation.js';
import { relationSentence } from './relation-sentence.js';
import { visitSentence } from './visit-sentence.js';

/** What an element says, in plain words: what readers without scripts, feeds and search engines get. */
export interface Fallback {
  /** Verbatim words with their marks, for a `<blockquote>`. */
  readonly quotation?: string;
  /** One sentence under the quotation, or over the list. */
  readonly sentence: string;
  /** One entry a fact, for a list. */
  readonly items: readonly string[];
}

/** Attributes of an element as they stand in the page. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

function factWords(dossier: Dossier, fact: Fact | undefined, language: Language): Fallback {
  if (fact?.kind === 'quote') {
    const sentence = chainSentence(dossier, fact, language);
    return { quotation: quotationWords(dossier, fact), sentence, items: [] };
  }
  if (fact?.kind !== 'figure') return { sentence: '', items: [] };
  return { sentence: figureWords(dossier, fact, language), items: [] };
}

function setWords(dossier: Dossier, { title, items }: FactSet, language: Language): Fallback {
  const facts = factsById(dossier);
  const said = items.map(({ fact }) => {
    const { quotation, sentence } = factWords(dossier, facts.get(fact), language);
    return [quotation, sentence].filter(Boolean).join(blank(language.tag));
  });
  return { sentence: textIn(title, language, dossier.lang)?.words ?? '', items: said.filter(Boolean) };
}

function cardWords(dossier: Dossier, { quote, set }: Attributes, language: Language): Fallback {
  const chosen = set ? dossier.sets.find(({ id }) => id === set) : undefined;
  if (chosen) return setWords(dossier, chosen, language);
  return factWords(dossier, quote ? factsById(dossier).get(quote) : dossier.quotes[0], language);
}

function timelineWords(dossier: Dossier, { between, period, actors }: Attributes, language: Language): Fallback {
  const visits = visitsShown(dossier, { period, actors }, [...(idsOf(between) ?? [])]);
  return {
    sentence: textIn(dossier.title, language, dossier.lang)?.words ?? '',
    items: visits.map((visit) => doubted(visitSentence(dossier, visit, language), visit, language)),
  };
}

function mapWords(dossier: Dossier, attributes: Attributes, language: Language): Fallback {
  const { focus, types, period, actors } = attributes;
  const title = textIn(dossier.title, language, dossier.lang)?.words ?? '';
  const now = new Date();
  const today = dateOfDay(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));
  const at = dateOf(attributes['at']) ?? dossier.updated ?? today;
  const { standing } = worldAt(dossier, { at, focus, types: idsOf(types), period, actors });
  return {
    sentence: joined([title, dateWords(at, language)], language),
    items: standing.map(({ relation }) =>
      doubted(relationSentence(dossier, relation, language, at), relation, language),
    ),
  };
}

const WORDS: Readonly<Record<string, typeof cardWords>> = {
  'quote-card': cardWords,
  'visit-timeline': timelineWords,
  'relations-map': mapWords,
};

/** What an element with these attributes would say of a dossier, in plain words. */
export function fallbackOf(dossier: Dossier, tag: string, attributes: Attributes, language: Language): Fallback {
  const words = Object.hasOwn(WORDS, tag) ? WORDS[tag] : undefined;
  return words?.(dossier, attributes, language) ?? { sentence: '', items: [] };
}
