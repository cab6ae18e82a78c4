/** Where one begins: nothing, the example, a file, a spreadsheet. And what did not fit. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Rows } from './intake.js';

/** What beginning asks of the page. */
export interface StartActs {
  readonly startEmpty: () => void;
  readonly startFromExample: () => void;
  readonly startFromFiles: (files: readonly File[], rows: Rows) => void;
  readonly startFromAddress: (address: string, rows: Rows) => void;
  readonly dismiss: (note: string) => void;
}

const rowsChosen = (): Rows => (document.getElementById('start-rows') as HTMLSelectElement).value as Rows;

/** The section that one begins with. */
export function startView(acts: StartActs, notes: readonly string[]): TemplateResult {
  return html`<section aria-labelledby="start">
    <h2 id="start">Begin</h2>
    <p class="buttons">
      <button type="button" @click=${acts.startEmpty}>Start with nothing</button>
      <button type="button" @click=${acts.startFromExample}>Start from the example</button>
    </p>
    <fieldset class="drop">
      <legend>Or bring what you have</legend>
      <div class="fields">
        <div class="field">
          <label for="start-file">A file</label>
          <input
            id="start-file"
            type="file"
            multiple
            accept=".json,.csv,.tsv,application/json,text/csv"
            aria-describedby="start-file-hint"
            @change=${(event: Event) => {
              const input = event.target as HTMLInputElement;
              acts.startFromFiles([...(input.files ?? [])], rowsChosen());
              input.value = '';
            }}
          />
          <span class="hint" id="start-file-hint">
            A dossier (JSON), a table of visits, relations, events, quotations or figures (CSV), or a TimelineJS file.
            You can also drop it anywhere on this page.
          </span>
        </div>
        <div class="field">
          <label for="start-rows">If it is a table, its rows are</label>
          <select id="start-rows">
            <option value="">as its columns say</option>
            <option value="visits">visits</option>
            <option value="relations">relations</option>
            <option value="events">events</option>
            <option value="quotes">quotations</option>
            <option value="figures">figures</option>
          </select>
        </div>
      </div>
      <form
        class="field"
        @submit=${(event: Event) => {
          event.preventDefault();
          acts.startFromAddress((document.getElementById('start-address') as HTMLInputElement).value, rowsChosen());
        }}
      >
        <label for="start-address">Address of a published spreadsheet</label>
        <input id="start-address" type="url" required autocomplete="off" aria-describedby="start-address-hint" />
        <span class="hint" id="start-address-hint">In the spreadsheet: File, Share, Publish to the web, as CSV.</span>
        <button>Fetch it</button>
      </form>
    </fieldset>
    ${notes.length ? notesView(acts, notes) : nothing}
  </section>`;
}

function notesView(acts: StartActs, notes: readonly string[]): TemplateResult {
  return html`<ul class="notes" aria-label="About what was brought">
    ${notes.map(
      (note) =>
        html`<li>
          <span class="wrong">${note}</span>
          <button type="button" aria-label="Hide: ${note}" @click=${() => acts.dismiss(note)}>Hide</button>
        </li>`,
    )}
  </ul>`;
}
