import { html, type CSSResult, type TemplateResult } from 'lit';
import type { Dossier, Visit, VisitLevel } from '../../model/dossier.js';
import { say, type Language } from '../../words/language.js';
import { choicesOf, type Filter } from './filter.js';
import { filterStyles } from './filter.styles.js';
import { latePhrases } from './late-phrases.js';
import { timelinePhrases } from './phrases.js';
import { factPhrases } from '../../words/facts.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [filterStyles];

export { filtered } from './filter.js';

type Choices = ReturnType<typeof choicesOf>;
const known = new WeakMap<readonly Visit[], readonly [string, Choices]>();

/** Worked out once for a list and a language. */
function choices(dossier: Dossier, visits: readonly Visit[], language: Language): Choices {
  const kept = known.get(visits);
  if (kept?.[0] === language.tag) return kept[1];
  const made = choicesOf(dossier, visits, language);
  known.set(visits, [language.tag, made]);
  return made;
}

/** Words, a state, a level: what is chosen stays in view. */
export function filterView(
  dossier: Dossier,
  visits: readonly Visit[],
  filter: Filter,
  language: Language,
  set: (change: Partial<Filter>) => void,
): TemplateResult {
  const phrases = latePhrases(language);
  const { countries, levels } = choices(dossier, visits, language);
  const select = (
    id: string,
    label: string,
    none: string,
    options: readonly (readonly [string, string])[],
    value: string,
    choose: (value: string) => void,
  ): TemplateResult =>
    html`<div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        .value=${value}
        @change=${(event: Event) => {
          choose((event.target as HTMLSelectElement).value);
        }}
      >
        <option value="">${none}</option>
        ${options.map(([key, name]) => html`<option value=${key} ?selected=${key === value}>${name}</option>`)}
      </select>
    </div>`;
  return html`<div class="filter" role="search">
    <div class="field">
      <label for="words">${say(timelinePhrases(language).find, language)}</label>
      <input
        id="words"
        type="search"
        dir="auto"
        autocomplete="off"
        placeholder=${say(phrases.findHint, language)}
        .value=${filter.words}
        @input=${(event: Event) => {
          set({ words: (event.target as HTMLInputElement).value });
        }}
      />
    </div>
    ${
      countries.length > 2
        ? select(
            'country',
            say(phrases.country, language),
            say(phrases.everyCountry, language),
            countries,
            filter.country,
            (country) => {
              set({ country });
            },
          )
        : ''
    }
    ${
      levels.length > 1
        ? select(
            'level',
            say(phrases.level, language),
            say(phrases.everyLevel, language),
            levels.map((level) => [level, say(factPhrases(language).level[level], language)] as const),
            filter.level,
            (level) => {
              set({ level: level as VisitLevel | '' });
            },
          )
        : ''
    }
  </div>`;
}
