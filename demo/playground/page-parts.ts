/** Parts of a page that the build writes where a comment asks for them: forms, tables, the code of an example. */
import { apiHtml, withCode } from './api.js';
import { FORMS } from './code.js';
import { controlOf, type Control } from './controls.js';
import { inHtml } from './escape.js';
import { exampleCode } from './example.js';
import { FIRST } from './first.js';
import { elementOf, type Manifest } from './manifest.js';

/** Widths that a reader can give the preview; 0 is all there is. */
const WIDTHS: readonly number[] = [0, 720, 560, 400, 320, 240];

const option = (value: string, words: string): string => `<option value="${inHtml(value)}">${inHtml(words)}</option>`;

/** A control as HTML. A choice has an empty word first: the attribute is not written. */
export function controlHtml({ name, kind, words, initial, description }: Control): string {
  const id = `set-${name}`;
  const help = `<span class="help" id="${id}-help">${withCode(description)}</span>`;
  const common = `id="${id}" name="${name}" aria-describedby="${id}-help"`;
  const label = `<label for="${id}"><code>${name}</code></label>`;
  if (kind === 'flag') return `<div class="control flag"><input type="checkbox" ${common} />${label}${help}</div>`;
  if (kind === 'choice') {
    const rest = words.map((word) => option(word, word)).join('');
    return `<div class="control">${label}<select ${common}>${option('', `not set (${initial})`)}${rest}</select>${help}</div>`;
  }
  return `<div class="control">${label}<input type="text" ${common} list="${id}-list" autocomplete="off" spellcheck="false" /><datalist id="${id}-list"></datalist>${help}</div>`;
}

function tabsHtml(): string {
  const tabs = FORMS.map(
    ({ id, name }, at) =>
      `<button type="button" role="tab" id="tab-${id}" aria-controls="panel" aria-selected="${at === 0}" tabindex="${at === 0 ? 0 : -1}">${name}</button>`,
  );
  return `<div class="tabs" role="tablist" aria-label="Forms of the code">${tabs.join('')}</div>`;
}

/** The playground of an element: its controls, the preview, the code. */
export function playgroundHtml(manifest: Manifest, tag: string): string {
  const controls = (elementOf(manifest, tag).attributes ?? []).map(controlOf).map(controlHtml).join('\n');
  const first = Object.entries(FIRST[tag] ?? {})
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${inHtml(value)}"`))
    .join('');
  const widths = WIDTHS.map((width) => option(String(width), width === 0 ? 'all there is' : `${width} px`)).join('');
  return `<div class="playground" data-playground="${tag}">
<div class="controls" role="group" aria-label="Attributes of ${tag}">
${controls}
<div class="control"><label for="set-width">Width of the preview</label><select id="set-width">${widths}</select></div>
<div class="control"><label for="set-base">Where <code>dist</code> lies</label><input type="url" id="set-base" autocomplete="off" spellcheck="false" /></div>
</div>
<div class="outcome">
<div class="preview"><${tag} id="play-${tag}" src="data/mongolia-korea.json" scope="play" lang="en"${first}></${tag}></div>
${tabsHtml()}
<div role="tabpanel" id="panel" aria-labelledby="tab-script">
<p class="note">${FORMS[0]?.note ?? ''}</p>
<div class="code"><pre tabindex="0" role="region" aria-label="Code of what is shown"><code></code></pre><button type="button" data-copy>Copy</button></div>
</div>
</div>
</div>`;
}

/** Code to read and to copy. */
export const codeHtml = (text: string, label: string): string =>
  `<div class="code"><pre tabindex="0" role="region" aria-label="${inHtml(label)}"><code>${inHtml(text)}</code></pre><button type="button" data-copy>Copy</button></div>`;

/** A page with its comments `<!-- playground TAG -->`, `<!-- api TAG -->` and `<!-- code ID: LABEL -->` filled in. */
export function withParts(html: string, manifest: Manifest): string {
  return html
    .replace(/<!-- playground ([a-z-]+) -->/g, (_, tag: string) => playgroundHtml(manifest, tag))
    .replace(/<!-- api ([a-z-]+) -->/g, (_, tag: string) => apiHtml(elementOf(manifest, tag)))
    .replace(/<!-- code ([\w-]+): (.*?) -->/g, (_, id: string, label: string) =>
      codeHtml(exampleCode(html, id), label),
    );
}
