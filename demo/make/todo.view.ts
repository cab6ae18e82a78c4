/** Everything that is still to do, each with the way to its field. */
import { html, type TemplateResult } from 'lit';
import { itemOf, type Advice } from './advice.js';
import { keysIn, type Path, type Raw } from './draft.js';
import { WORDS } from './parts.js';

/** What the list asks of the page. */
export interface TodoActs {
  readonly goTo: (path: Path) => void;
  readonly leaveOut: (path: Path) => void;
}

const SHOWN_AT_MOST = 50;

/** How much there is to do, in one line. */
export function todoWords(advice: readonly Advice[]): string {
  if (!advice.length) return 'Nothing left to do.';
  const wrong = advice.filter(({ isMissing }) => !isMissing).length;
  const missing = advice.length - wrong;
  return [wrong && `${wrong} to mend`, missing && `${missing} still needed`].filter(Boolean).join(', ') + '.';
}

/** The list. `said` is what is read out: it follows when the writer rests. */
export function todoView(draft: Raw, advice: readonly Advice[], said: string, acts: TodoActs): TemplateResult {
  return html`<section class="todos" aria-labelledby="todo">
    <h2 id="todo">Still to do</h2>
    <p role="status">${said}</p>
    <div class="frame list" tabindex="0" role="region" aria-label="All of it">
      <ul>
        ${advice.slice(0, SHOWN_AT_MOST).map(({ path, words }) => {
          const name = placeWords(draft, path);
          const isShown = itemOf(path) !== undefined || path.length === 1;
          return html`<li>
            <strong>${name}</strong> ${words}
            ${
              isShown
                ? html`<button type="button" aria-label="Go to ${name}" @click=${() => acts.goTo(path)}>Go</button>`
                : html`<button type="button" aria-label="Leave out ${name}" @click=${() => acts.leaveOut(path)}>
                    Leave out
                  </button>`
            }
          </li>`;
        })}
      </ul>
    </div>
  </section>`;
}

/** "Visit 2, when": where a place is. */
export function placeWords(draft: Raw, path: Path): string {
  const item = itemOf(path);
  const rest = path.slice(item ? 2 : 0).filter((key) => typeof key === 'string');
  const name = item ? `${WORDS[item[0]].one} ${keysIn(draft, item[0]).indexOf(item[1]) + 1}` : '';
  const words = [name, ...(item ? rest : path)].filter((key) => key !== '').join(', ');
  return words.replace(/^./, (letter) => letter.toUpperCase()) || 'The whole';
}
