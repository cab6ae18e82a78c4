/** One part of the dossier: a table of what is there, a form for what is open, a button for more. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ActorKind } from './add.js';
import { itemOf } from './advice.js';
import type { Desk, Open } from './desk.js';
import { placeName } from './desk.js';
import { keysIn, wordsAt, type Key, type Part, type Path } from './draft.js';
import { adviceAt, adviceView, fieldsView, placesOf, type Acts } from './field.view.js';
import { fieldsOf } from './fields.js';
import { WORDS } from './parts.js';
import { cellsOf } from './rows.js';

/** What the parts ask of the page beside what their fields do. */
export interface PartActs extends Acts {
  readonly open: (open: Open | undefined) => void;
  readonly add: (part: Part, kind: ActorKind) => void;
}

/** A part of the dossier. */
export function partView(desk: Desk, acts: PartActs, part: Part): TemplateResult {
  const draft = desk.history.now;
  const keys = keysIn(draft, part);
  return html`<section class="part" aria-labelledby="part-${part}">
    <h2 id="part-${part}">${WORDS[part].heading}</h2>
    <p class="hint">${WORDS[part].lead}</p>
    ${keys.length ? tableView(desk, acts, part, keys) : nothing}
    ${desk.open?.part === part ? formView(desk, acts, [part, desk.open.key]) : nothing}
    <p class="buttons">
      ${WORDS[part].add.map(([kind, label]) => html`<button type="button" @click=${() => acts.add(part, kind)}>${label}</button>`)}
    </p>
  </section>`;
}

function tableView(desk: Desk, acts: PartActs, part: Part, keys: readonly Key[]): TemplateResult {
  return html`<div
    class="scrolls"
    tabindex="0"
    role="region"
    aria-label="Table of ${WORDS[part].heading.toLowerCase()}"
  >
    <table>
      <thead>
        <tr>
          ${WORDS[part].columns.map((column) => html`<th scope="col">${column}</th>`)}
          <th scope="col">To do</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        ${keys.map((key, index) => rowView(desk, acts, part, key, index))}
      </tbody>
    </table>
  </div>`;
}

function rowView(desk: Desk, acts: PartActs, part: Part, key: Key, index: number): TemplateResult {
  const [first = '', ...cells] = cellsOf(desk.history.now, part, key);
  const todo = desk.advice.filter(({ path }) => isIn(path, part, key)).length;
  const isOpen = desk.open?.part === part && desk.open.key === key;
  const name = `${WORDS[part].one} ${index + 1}`;
  return html`<tr>
    <th scope="row">${first || `(${name})`}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
    <td>${todo || nothing}</td>
    <td class="buttons">
      <button
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-label="Edit ${name}"
        @click=${() => acts.open(isOpen ? undefined : { part, key })}
      >
        Edit
      </button>
      <button type="button" aria-label="Remove ${name}" @click=${() => acts.takeOut([part, key])}>Remove</button>
    </td>
  </tr>`;
}

function isIn(path: Path, part: Part, key: Key): boolean {
  const [inPart, inKey] = itemOf(path) ?? [];
  return inPart === part && inKey === key;
}

function formView(desk: Desk, acts: PartActs, base: readonly [Part, Key]): TemplateResult {
  const [part, key] = base;
  const draft = desk.history.now;
  const fields = fieldsOf(part, wordsAt(draft, [part, key, 'kind']));
  const own = adviceAt(desk, base, [base, ...placesOf(desk, base, fields)]);
  const number = keysIn(draft, part).indexOf(key) + 1;
  return html`<fieldset class="item" id="f-${placeName(base)}" tabindex="-1">
    <legend>${WORDS[part].one.replace(/^./, (letter) => letter.toUpperCase())} ${number}</legend>
    ${adviceView(own, `w-${placeName(base)}`)}
    <div class="fields">${fieldsView(desk, acts, base, fields)}</div>
    <button type="button" @click=${() => acts.open(undefined)}>Done with this ${WORDS[part].one}</button>
  </fieldset>`;
}
