import { html, type TemplateResult } from 'lit';
import { say, type Language } from '../../words/language.js';
import { mapPhrases } from './phrases.js';
import type { Level } from './shown.js';

const LEVELS = [
  ['both', 'both'],
  ['pairs', 'pairs'],
  ['groups', 'ingroups'],
] as const satisfies readonly (readonly [Level, string])[];

/** Which level is drawn: one of three, and one is always pressed. */
export function levelView(level: Level, language: Language, choose: (level: Level) => void): TemplateResult {
  const phrases = mapPhrases(language);
  return html`<div class="chips" role="group" aria-label=${say(phrases.level, language)}>
    ${LEVELS.map(
      ([name, phrase]) =>
        html`<button
          class="chip"
          aria-pressed=${name === level}
          @click=${() => {
            choose(name);
          }}
        >
          ${say(phrases[phrase], language)}
        </button>`,
    )}
  </div>`;
}
