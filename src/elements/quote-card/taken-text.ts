import type { Dossier, FactSet, Figure } from '../../model/dossier.js';
import { chainSentence } from '../../words/chain.js';
import { doubted } from '../../words/doubt.js';
import { figureWords } from '../../words/figure.js';
import { labelled } from '../../words/labelled.js';
import { say, textIn, type Language } from '../../words/language.js';
import { quotationWords } from '../../words/quotation.js';
import { sourceWords } from '../../words/source.js';
import { otherFigures } from './figure.view.js';
import { morePhrases } from './late-phrases.js';
import { membersOf, type Member } from './members.js';
import { doubtedText, stanceWords } from './doubted-text.js';
import { authorOf, isShared, itemsOf } from './set.view.js';

const lines = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');

/** A number with its measure and kind, what is noted of it, and every source with its address. */
function aloneText(dossier: Dossier, figure: Figure, language: Language): string {
  return lines([
    doubted(figureWords(dossier, figure, language), figure, language),
    textIn(figure.note, language, dossier.lang)?.words,
    ...figure.evidence.map((evidence) => stanceWords(dossier, evidence, language)),
  ]);
}

/** A figure as text to take along, with the figures that say otherwise. */
export function figureText(dossier: Dossier, figure: Figure, language: Language): string {
  const others = otherFigures(dossier, figure);
  const label = say(morePhrases(language).otherFigures, language, { n: others.length });
  return [
    aloneText(dossier, figure, language),
    ...(others.length
      ? [labelled(label, '', language), ...others.map((other) => aloneText(dossier, other, language))]
      : []),
  ].join('\n\n');
}

/**
 * A set as text to take along: title, author, members; what is the same for all is said once.
 * @param chosen the id of the one member that is taken along
 */
export function setText(dossier: Dossier, set: FactSet, language: Language, chosen: string | undefined): string {
  const items = itemsOf(dossier, set);
  const [first] = items;
  const shared = isShared(items) ? first?.quote : undefined;
  const source = shared && dossier.sources.get(shared.evidence[0]?.source ?? '');
  const one = ({ fact, mark, label }: Member): string => {
    if (fact.kind === 'figure') return figureText(dossier, fact, language);
    const words = shared ? quotationWords(dossier, fact) : doubtedText(dossier, fact, language);
    const named = label && !words.startsWith(label);
    const said = named ? labelled(label, words, language) : words;
    return [!chosen && mark && `${mark}.`, said].filter(Boolean).join(' ');
  };
  const members = membersOf(dossier, set, language)
    .filter(({ fact }) => !chosen || fact.id === chosen)
    .map(one);
  return [
    lines([textIn(set.title, language, dossier.lang)?.words, shared ? undefined : authorOf(dossier, set, language)]),
    members.join(shared ? '\n' : '\n\n'),
    shared &&
      lines([chainSentence(dossier, shared, language), ...(source ? [sourceWords(source, language), source.URL] : [])]),
  ]
    .filter(Boolean)
    .join('\n\n');
}
