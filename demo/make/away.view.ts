/** Taking it away: files, and the code for a page of one's own. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EmbedForm } from './embed.js';
import { WORDS } from './parts.js';
import type { TableName } from './tables.js';

/** Addresses that are asked for: of the loader, of the dossier, of a folder for frame pages. */
export type Which = 'script' | 'data' | 'frames';

/** What taking away asks of the page. */
export interface AwayActs {
  readonly downloadDossier: () => void;
  readonly downloadTable: (name: TableName) => void;
  readonly downloadPage: () => void;
  readonly downloadFrames: () => void;
  readonly chooseEmbed: (form: EmbedForm) => void;
  readonly chooseAddress: (which: Which, address: string) => void;
  readonly copy: (text: string) => void;
}

const FORMS: Readonly<Record<EmbedForm, string>> = {
  tags: 'Tags, for a page you write yourself',
  placeholders: 'Placeholders, for an editor that strips unknown tags',
  page: 'A whole page with the dossier inside',
};

/** The tables, in the order of their buttons. */
const TABLES: readonly TableName[] = ['visits', 'relations', 'events', 'quotes', 'figures'];

/** The section at the end. */
export function awayView(
  acts: AwayActs,
  form: EmbedForm,
  addresses: Readonly<Record<Which, string>>,
  code: string,
  json: string,
  said: string,
): TemplateResult {
  return html`<section class="away" aria-labelledby="away">
    <h2 id="away">Take it away</h2>
    <p class="buttons">
      <button type="button" @click=${acts.downloadDossier}>Download the dossier</button>
      <button type="button" @click=${() => acts.copy(json)}>Copy the dossier</button>
      ${TABLES.map(
        (name) =>
          html`<button type="button" @click=${() => acts.downloadTable(name)}>
            Download the table of ${WORDS[name].heading.toLowerCase()}
          </button>`,
      )}
      <button type="button" @click=${acts.downloadPage}>Download as a page</button>
    </p>
    <p class="hint">
      The page has the drawings in it and shows them without any script, too. Pictures (PNG, SVG) are under each element
      of the preview.
    </p>
    <div class="fields">
      <div class="field">
        <label for="embed-form">Code for</label>
        <select
          id="embed-form"
          @change=${(event: Event) => acts.chooseEmbed((event.target as HTMLSelectElement).value as EmbedForm)}
        >
          ${Object.entries(FORMS).map(
            ([value, label]) => html`<option value=${value} ?selected=${value === form}>${label}</option>`,
          )}
        </select>
      </div>
      ${addressView('script', 'Address of entente.js', addresses.script, acts)}
      ${addressView('data', 'Address of the dossier on your site', addresses.data, acts)}
    </div>
    <pre tabindex="0" role="region" aria-label="Code to paste"><code>${code}</code></pre>
    <p class="buttons"><button type="button" @click=${() => acts.copy(code)}>Copy the code</button></p>
    <p>
      For an editor into which one pastes an address: a page for each element, with all it needs inside, and its oEmbed
      answer. Put the files where you say here, and paste the address of a page.
    </p>
    <div class="fields">${addressView('frames', 'Address of the folder for frame pages', addresses.frames, acts)}</div>
    <p class="buttons"><button type="button" @click=${acts.downloadFrames}>Download the frame pages</button></p>
    <p role="status" class="said">${said}</p>
  </section>`;
}

function addressView(which: Which, label: string, value: string, acts: AwayActs): TemplateResult {
  return html`<div class="field">
    <label for="embed-${which}">${label}</label>
    <input
      id="embed-${which}"
      type="text"
      autocomplete="off"
      .value=${live(value)}
      @input=${(event: Event) => acts.chooseAddress(which, (event.target as HTMLInputElement).value)}
    />
  </div>`;
}
