import type { Dossier, FactSet, Figure, Quote } from '../../model/dossier.js';
import { dateWords } from '../../words/date.js';
import { amountWords } from '../../words/figure.js';
import { joined } from '../../words/joined.js';
import { numberWords, say, textIn, type Language } from '../../words/language.js';
import { morePhrases } from './late-phrases.js';
import { figuresOf, itemsOf } from './set.view.js';

/** A fact of a set, and what tells it apart there. */
export interface Member {
  readonly fact: Quote | Figure;
  /** Its number in a list. */
  readonly mark?: string | undefined;
  /** What stands over it: its side in a debate, its date in a series, its name; '' for nothing. */
  readonly label: string;
  /** What it is called where there is no room for its words; no two are called the same. */
  readonly name: string;
}

/** The members of a set as its card shows them: the quotations, then the figures. */
export function membersOf(dossier: Dossier, set: FactSet, language: Language): readonly Member[] {
  const numbered = set.form === 'scenarios' || set.form === 'tasks';
  const quotes = itemsOf(dossier, set).map(({ quote, label, stance = 'neutral' }, index): Omit<Member, 'name'> => {
    const date = set.form === 'series' && quote.when ? dateWords(quote.when, language, 'short') : undefined;
    const side = set.form === 'debate' ? say(morePhrases(language).stance[stance], language) : undefined;
    return {
      fact: quote,
      mark: numbered ? numberWords(index + 1, language) : undefined,
      label: joined([date, textIn(label, language, dossier.lang)?.words ?? side], language),
    };
  });
  const figures = figuresOf(dossier, set).map((fact) => ({ fact, label: amountWords(fact, language, dossier.lang) }));
  const all: readonly Omit<Member, 'name'>[] = [...quotes, ...figures];
  return all.map((member, index): Member => {
    const { label, mark = numberWords(index + 1, language) } = member;
    const alone = label && all.filter((other) => other.label === label).length === 1;
    return { ...member, name: alone ? label : [mark, label].filter(Boolean).join('. ') };
  });
}
