import type { Dossier, Figure } from '../model/dossier.js';
import { isoDate } from '../model/iso-date.js';
import { doubted } from '../words/doubt.js';
import { figureWords, kindWords } from '../words/figure.js';
import { textIn, type Language } from '../words/language.js';
import { actorNode, present, sourcesOf, workOf, type JsonLd } from './quotation-json-ld.js';

/**
 * A figure as schema.org: a `Claim`, with the works in which it is made, about an `Observation`. A ceiling is no count, so
 * what kind of number it is stands with it; a date in doubt is left out.
 */
export function figureJsonLd(dossier: Dossier, figure: Figure, language: Language): JsonLd {
  const { value, min, max, of, period } = figure;
  const about = of === undefined ? undefined : actorNode(dossier, of, language, period);
  const measure = textIn(figure.measure, language, dossier.lang)?.words;
  const made = figure.evidence.filter(({ stance }) => stance !== 'contradicts');
  return present({
    '@context': 'https://schema.org',
    '@type': 'Claim',
    text: doubted(figureWords(dossier, figure, language), figure, language),
    inLanguage: language.tag,
    about,
    temporalCoverage: isoDate(period),
    appearance: sourcesOf(dossier, made).map(workOf),
    mainEntity: present({
      '@type': 'Observation',
      name: measure,
      description: kindWords(figure, language),
      observationAbout: about,
      observationDate: isoDate(period),
      value,
      minValue: min,
      maxValue: max,
      unitText: textIn(figure.unit, language, dossier.lang)?.words,
    }),
  });
}
