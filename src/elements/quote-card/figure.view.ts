import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Figure } from '../../model/dossier.js';
import { factsById } from '../../model/facts.js';
import { evidenceView } from '../../view/evidence.js';
import { dateWords } from '../../words/date.js';
import { numberWords, say, textIn, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { morePhrases } from './late-phrases.js';

/** The number itself, by `Intl`: "5,000", "more than 10,000,000", "85%"; a trend by its word. */
export function figureWords(figure: Figure, language: Language): string {
  const { trend, moreThan, upTo, between } = morePhrases(language);
  const { value, min, max } = figure;
  if (value !== undefined) return numberWords(value, language);
  if (min !== undefined && max !== undefined) return say(between, language, { min, max });
  if (min !== undefined) return say(moreThan, language, { value: min });
  if (max !== undefined) return say(upTo, language, { value: max });
  const known =
    figure.trend && Object.hasOwn(trend, figure.trend) ? trend[figure.trend as keyof typeof trend] : undefined;
  return known ? say(known, language) : (figure.trend ?? '');
}

/** A number with its measure, what kind of number it is, period and place; sources that say otherwise beside it. */
export function figureView(dossier: Dossier, figure: Figure, language: Language): TemplateResult {
  const phrases = morePhrases(language);
  const measure = textIn(figure.measure, language, dossier.lang);
  const unit = textIn(figure.unit, language, dossier.lang)?.words;
  const others = (figure.alternatives ?? [])
    .flatMap((id) => factsById(dossier).get(id) ?? [])
    .filter((fact): fact is Figure => fact.kind === 'figure');
  const details = [
    say(phrases.stat[figure.stat], language),
    figure.of && actorName(dossier, figure.of, language, figure.period).words,
    figure.period && dateWords(figure.period, language),
  ].filter(Boolean);
  return html`<div class="number" data-fact=${figure.id}>
    <p class="value">${figureWords(figure, language)}${unit ? html` <span class="unit">${unit}</span>` : nothing}</p>
    <p class="measure" lang=${measure?.lang ?? nothing}>${measure?.words}</p>
    <p class="quiet">${details.join(' · ')}</p>
    ${
      others.length
        ? html`<div class="others">
            <p class="label">${say(phrases.otherFigures, language, { n: others.length })}</p>
            ${others.map(
              (other) =>
                html`<p>
                  <b>${figureWords(other, language)}</b> ${textIn(other.measure, language, dossier.lang)?.words}
                  <span class="quiet"
                    >${say(phrases.stat[other.stat], language)}${other.period ? html`, ${dateWords(other.period, language)}` : nothing}</span
                  >
                </p>`,
            )}
          </div>`
        : nothing
    }
    ${evidenceView(dossier, { ...figure, alternatives: [] }, language)}
  </div>`;
}
