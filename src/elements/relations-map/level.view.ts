import { html, type TemplateResult } from 'lit';
import { say, type Language } from '../../words/language.js';
import { mapPhrases } from './phrases.js';
import type { Level } from './shown.js';

const LEVELS: readonly Level[] = ['both', 'pairs', 'groups'];

/** Which level is drawn: one of three, and one is always pressed. */
export function levelView(level: Level, language: Language, choose: (level: Level) => void): TemplateResult {
  const phrases = mapPhrases(language);
  return html`<div class="chips" role="group" aria-label=${say(phrases.level, language)}>
    ${LEVELS.map(
      (name) =>
        html`<button
          class="chip"
          aria-pressed=${name === level}
          @click=${() => {
            choose(name);
          }}
        >
          ${say(phrases.levels[name], language)}
        </button>`,
    )}
  </div>`;
}
