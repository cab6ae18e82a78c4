import type { Dossier, Figure, Quote } from '../../model/dossier.js';
import { citeFact, type CitationStyle } from '../../words/citation/cite.js';
import { runsText, type Runs } from '../../words/citation/runs.js';
import { doubted } from '../../words/doubt.js';
import { figureWords } from '../../words/figure.js';
import type { Language } from '../../words/language.js';
import { quotationWords } from '../../words/quotation.js';

type Facts = readonly (Quote | Figure)[];

/** The sources of facts in a style, each once, in the order in which they are first named. */
export function entriesOf(dossier: Dossier, facts: Facts, style: CitationStyle): readonly Runs[] {
  const entries = new Map<string, Runs>();
  for (const fact of facts) {
    const entry = citeFact(dossier, fact, style)?.entry;
    if (entry) entries.set(runsText(entry), entry);
  }
  return [...entries.values()];
}

/** Quotations and numbers to paste into a text: each with what a style sets beside it, the sources at the end. */
export function citationText(dossier: Dossier, facts: Facts, style: CitationStyle, language: Language): string {
  const words = facts.map((fact) => {
    const said =
      fact.kind === 'quote'
        ? quotationWords(dossier, fact)
        : doubted(figureWords(dossier, fact, language), fact, language);
    return [said, runsText(citeFact(dossier, fact, style)?.inText ?? [])].filter(Boolean).join(' ');
  });
  return [...words, ...entriesOf(dossier, facts, style).map(runsText)].join('\n\n');
}
