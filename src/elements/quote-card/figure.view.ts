import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Figure } from '../../model/dossier.js';
import { factsById } from '../../model/facts.js';
import { evidenceView } from '../../view/evidence.js';
import { dateWords } from '../../words/date.js';
import { amountOf } from '../../words/figure.js';
import { say, textIn, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { morePhrases } from './late-phrases.js';

/** A number with its measure, what kind of number it is, period and place; sources that say otherwise beside it. */
export function figureView(dossier: Dossier, figure: Figure, language: Language): TemplateResult {
  const phrases = morePhrases(language);
  const measure = textIn(figure.measure, language, dossier.lang);
  const { number, unit } = amountOf(figure, language, dossier.lang);
  const others = (figure.alternatives ?? [])
    .flatMap((id) => factsById(dossier).get(id) ?? [])
    .filter((fact): fact is Figure => fact.kind === 'figure');
  const details = [
    say(phrases.stat[figure.stat], language),
    figure.of && actorName(dossier, figure.of, language, figure.period).words,
    figure.period && dateWords(figure.period, language),
  ].filter(Boolean);
  return html`<div class="number" data-fact=${figure.id}>
    <p class="value">${number}${unit ? html` <span class="unit">${unit}</span>` : nothing}</p>
    <p class="measure" lang=${measure?.lang ?? nothing}>${measure?.words}</p>
    <p class="quiet">${details.join(' · ')}</p>
    ${
      others.length
        ? html`<div class="others">
            <p class="label">${say(phrases.otherFigures, language, { n: others.length })}</p>
            ${others.map(
              (other) =>
                html`<p>
                  <b>${amountOf(other, language, dossier.lang).number}</b>
                  ${textIn(other.measure, language, dossier.lang)?.words}
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
