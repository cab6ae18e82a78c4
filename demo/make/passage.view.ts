/** The quotation picker: the source's text is pasted once, and its words are selected in it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dateInWords } from './dates.js';
import { placeName, type Desk } from './desk.js';
import { wordsAt, type Path } from './draft.js';
import type { Acts } from './field.view.js';

/** Under the field of a passage. */
export function passageView(desk: Desk, acts: Acts, path: Path): TemplateResult {
  const passage = path.slice(0, -1);
  const id = `t-${placeName(path)}`;
  const draft = desk.history.now;
  const source = wordsAt(draft, [...passage, 'source']);
  const text = desk.texts[source] ?? '';
  const checked = wordsAt(draft, [...passage, 'checked']);
  const use = (): void => {
    const area = document.getElementById(id) as HTMLTextAreaElement;
    acts.pickWords(
      passage,
      area.selectionEnd > area.selectionStart ? [area.selectionStart, area.selectionEnd] : undefined,
    );
  };
  return html`<details class="picker">
    <summary>Pick the words out of the source’s text</summary>
    <label for=${id}>Paste the source’s text here, then select the words</label>
    <textarea
      id=${id}
      rows="6"
      .value=${live(text)}
      @input=${(event: Event) => acts.pasteText(source, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <button type="button" @click=${use}>Use the selected words</button>
    ${checked ? html`<p class="found">Found word for word on ${dateInWords(checked)}.</p>` : nothing}
  </details>`;
}
