/** One part of the dossier: a table of what is there, a form for what is open, a button for more. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ActorKind } from './add.js';
import { itemOf } from './advice.js';
import type { Desk, Open } from './desk.js';
import { placeName } from './desk.js';
import { keysIn, wordsAt, type Key, type Part, type Path } from './draft.js';
import { adviceAt, adviceView, fieldsView, placesOf, type Acts } from './field.view.js';
import { fieldsOf } from './fields.js';
import { cellsOf, COLUMNS, ONE } from './rows.js';

/** What the parts ask of the page beside what their fields do. */
export interface PartActs extends Acts {
  readonly open: (open: Open | undefined) => void;
  readonly add: (part: Part, kind: ActorKind) => void;
}

const HEADINGS: Readonly<Record<Part, string>> = {
  sources: 'Sources',
  actors: 'People and groups',
  relations: 'Relations',
  visits: 'Visits',
  quotes: 'Quotations',
};

const LEADS: Readonly<Record<Part, string>> = {
  sources: 'The articles, books and pages that your facts come from.',
  actors: 'States are known already, and a name alone will do for a visitor. Add those whose office or members matter.',
  relations: 'How two states stand to each other, and since when.',
  visits: 'Who went where, and when.',
  quotes: 'What somebody said, in their own words.',
};

const ADD: Readonly<Record<Part, readonly (readonly [ActorKind, string])[]>> = {
  sources: [['person', 'Add a source']],
  actors: [
    ['person', 'Add a person'],
    ['group', 'Add a group'],
    ['organization', 'Add an organization'],
  ],
  relations: [['person', 'Add a relation']],
  visits: [['person', 'Add a visit']],
  quotes: [['person', 'Add a quotation']],
};

/** A part of the dossier. */
export function partView(desk: Desk, acts: PartActs, part: Part): TemplateResult {
  const draft = desk.history.now;
  const keys = keysIn(draft, part);
  return html`<section class="part" aria-labelledby="part-${part}">
    <h2 id="part-${part}">${HEADINGS[part]}</h2>
    <p class="hint">${LEADS[part]}</p>
    ${keys.length ? tableView(desk, acts, part, keys) : nothing}
    ${desk.open?.part === part ? formView(desk, acts, [part, desk.open.key]) : nothing}
    <p class="buttons">
      ${ADD[part].map(([kind, label]) => html`<button type="button" @click=${() => acts.add(part, kind)}>${label}</button>`)}
    </p>
  </section>`;
}

function tableView(desk: Desk, acts: PartActs, part: Part, keys: readonly Key[]): TemplateResult {
  return html`<div class="scrolls" tabindex="0" role="region" aria-label="Table of ${HEADINGS[part].toLowerCase()}">
    <table>
      <thead>
        <tr>
          ${COLUMNS[part].map((column) => html`<th scope="col">${column}</th>`)}
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
  const name = `${ONE[part]} ${index + 1}`;
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
    <legend>${ONE[part].replace(/^./, (letter) => letter.toUpperCase())} ${number}</legend>
    ${adviceView(own, `w-${placeName(base)}`)}
    <div class="fields">${fieldsView(desk, acts, base, fields)}</div>
    <button type="button" @click=${() => acts.open(undefined)}>Done with this ${ONE[part]}</button>
  </fieldset>`;
}
