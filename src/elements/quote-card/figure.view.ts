import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Figure } from '../../model/dossier.js';
import { factsById } from '../../model/facts.js';
import { evidenceView } from '../../view/evidence.js';
import { amountOf, detailWords, kindWords } from '../../words/figure.js';
import { say, textIn, type Language } from '../../words/language.js';
import { morePhrases } from './late-phrases.js';
import type { Mark } from './which.view.js';

/** Figures that say otherwise. */
export function otherFigures(dossier: Dossier, { alternatives = [] }: Figure): readonly Figure[] {
  return alternatives.flatMap((id) => {
    const fact = factsById(dossier).get(id);
    return fact?.kind === 'figure' ? [fact] : [];
  });
}

/** The passages that a figure stands on, its own alone, and what its makers note of it. */
function groundsView(dossier: Dossier, figure: Figure, language: Language): TemplateResult {
  const note = textIn(figure.note, language, dossier.lang);
  return html`${evidenceView(dossier, { ...figure, alternatives: [] }, language)}
  ${note ? html`<p class="quiet" lang=${note.lang} dir="auto">${note.words}</p>` : nothing}`;
}

/** A figure that says otherwise, with the source that says it. */
function otherView(dossier: Dossier, other: Figure, language: Language): TemplateResult {
  const measure = textIn(other.measure, language, dossier.lang);
  return html`<div class="other">
    <p>
      <b>${amountOf(other, language, dossier.lang).number}</b>
      <span lang=${measure?.lang ?? nothing}>${measure?.words}</span>
      <span class="quiet">${kindWords(other, language)}</span>
    </p>
    ${groundsView(dossier, other, language)}
  </div>`;
}

/**
 * A number with its measure, what kind of number it is, period, place and source; under it the sources that say otherwise.
 * @param chosen what of a set is chosen
 * @param mark what leads to a member of a set
 */
export function figureView(
  dossier: Dossier,
  figure: Figure,
  language: Language,
  chosen?: string,
  mark?: Mark,
): TemplateResult {
  const phrases = morePhrases(language);
  const measure = textIn(figure.measure, language, dossier.lang);
  const { number, unit, gap } = amountOf(figure, language, dossier.lang);
  const others = otherFigures(dossier, figure);
  return html`<div class="number ${chosen === figure.id ? 'selected' : ''}" data-fact=${figure.id}>
    <p class="value">
      ${mark?.(figure, number) ?? number}${unit ? html`${gap}<span class="unit">${unit}</span>` : nothing}
    </p>
    <p class="measure" lang=${measure?.lang ?? nothing}>${measure?.words}</p>
    <p class="quiet">${detailWords(dossier, figure, language)}</p>
    ${groundsView(dossier, figure, language)}
    ${
      others.length
        ? html`<div class="others">
            <p class="label">${say(phrases.otherFigures, language, { n: others.length })}</p>
            ${others.map((other) => otherView(dossier, other, language))}
          </div>`
        : nothing
    }
  </div>`;
}
