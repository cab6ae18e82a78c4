/** One question of a form, with what is to be known and to be done about it beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { homeOf, type Advice } from './advice.js';
import { dateAt, dateInWords, DATE_EXAMPLES } from './dates.js';
import { placeName, type Desk } from './desk.js';
import { at, keysIn, listAt, put, without, wordsAt, type Path } from './draft.js';
import { namedIn } from './shown.js';
import type { Option } from './choices.js';
import type { Field, ListField } from './fields.js';
import { passageView } from './passage.view.js';
import { numberIn, putText, shownText } from './text.js';
import { idOf, nameOf, officeAt, putOffice, putWho, whoAt } from './who.js';

/** What a form can ask of the page. */
export interface Acts {
  readonly write: (path: Path, text: string, draft: unknown) => void;
  readonly change: (draft: unknown) => void;
  readonly chooseSource: (path: Path, id: string) => void;
  readonly leave: () => void;
  readonly addRow: (path: Path, list: ListField) => void;
  readonly takeOut: (path: Path) => void;
  readonly pasteText: (source: string, text: string) => void;
  readonly pickWords: (path: Path, selection: readonly [number, number] | undefined) => void;
}

/** The questions about an item, or about a part of one. */
export function fieldsView(desk: Desk, acts: Acts, base: Path, fields: readonly Field[]): readonly TemplateResult[] {
  return fields.map((field) => {
    const path = [...base, ...field.path];
    return field.is === 'list' ? listView(desk, acts, path, field) : fieldView(desk, acts, path, field);
  });
}

/** Every place that these questions show. */
export function placesOf(desk: Desk, base: Path, fields: readonly Field[]): readonly Path[] {
  return fields.flatMap((field) => {
    const path = [...base, ...field.path];
    if (field.is !== 'list') return [path];
    const rows = listAt(desk.history.now, path).map((_, index) => [...path, index]);
    return [path, ...rows.flatMap((row) => [row, ...placesOf(desk, row, field.each)])];
  });
}

/** What is to do at one place, and nowhere nearer. */
export function adviceAt(desk: Desk, path: Path, shown: readonly Path[]): readonly Advice[] {
  const place = placeName(path);
  return desk.advice.filter((advice) => {
    const home = homeOf(advice.path, shown);
    return home !== undefined && placeName(home) === place;
  });
}

/** Its words, for `aria-describedby`. */
export function adviceView(advice: readonly Advice[], id: string): TemplateResult | typeof nothing {
  if (!advice.length) return nothing;
  return html`<span class=${advice.every(({ isMissing }) => isMissing) ? 'todo' : 'wrong'} id=${id}>
    ${advice.map(({ words }) => words).join(' ')}
  </span>`;
}

function listView(desk: Desk, acts: Acts, path: Path, list: ListField): TemplateResult {
  const rows = listAt(desk.history.now, path);
  const shown = [path, ...rows.map((_, index) => [...path, index])];
  // What is asked about the whole of a row has its own place for what is wrong with it.
  const isAsked = list.each.some((field) => !field.path.length);
  const own = desk.advice.filter((advice) => {
    const home = homeOf(advice.path, [...shown, ...placesOf(desk, path.slice(0, -1), [list])]);
    return home !== undefined && (home.length === path.length || (!isAsked && shown.includes(home)));
  });
  const id = placeName(path);
  return html`<fieldset class="list" id="f-${id}" tabindex="-1">
    <legend>${list.label}</legend>
    ${list.hint === undefined ? nothing : html`<p class="hint">${list.hint}</p>`} ${adviceView(own, `w-${id}`)}
    ${rows.map((_, index) => {
      const row = [...path, index];
      return html`<fieldset class="row">
        <legend>${list.one} ${index + 1}</legend>
        <div class="fields">${fieldsView(desk, acts, row, list.each)}</div>
        <button type="button" @click=${() => acts.takeOut(row)}>Remove ${list.one.toLowerCase()} ${index + 1}</button>
      </fieldset>`;
    })}
    <button type="button" @click=${() => acts.addRow(path, list)}>Add ${article(list.one)}</button>
  </fieldset>`;
}

const article = (one: string): string => `${/^[aeio]/i.test(one) ? 'an' : 'a'} ${one.toLowerCase()}`;

function fieldView(desk: Desk, acts: Acts, path: Path, field: Exclude<Field, ListField>): TemplateResult {
  const id = placeName(path);
  const advice = desk.advice.filter((each) => isHere(each, path, field));
  const date = field.is === 'date' ? dateInWords(dateAt(desk.history.now, path)) : '';
  const hint = field.is === 'date' ? [field.hint, DATE_EXAMPLES].filter(Boolean).join(' ') : field.hint;
  const described = [hint && `h-${id}`, date && `d-${id}`, advice.length && `w-${id}`].filter(Boolean).join(' ');
  const control = {
    id: `f-${id}`,
    described: described || nothing,
    invalid: advice.some(({ isMissing }) => !isMissing) ? 'true' : nothing,
  } as const;
  return html`<div class="field ${field.is}">
    ${
      field.is === 'yes'
        ? checkbox(desk, acts, path, field.label, control)
        : html`<label for=${control.id}>${field.label}</label>${input(desk, acts, path, field, control)}`
    }
    ${date ? html`<output class="date" id="d-${id}" for=${control.id}>${date}</output>` : nothing}
    ${adviceView(advice, `w-${id}`)} ${hint ? html`<span class="hint" id="h-${id}">${hint}</span>` : nothing}
    ${field.is === 'passage' ? passageView(desk, acts, path) : nothing}
  </div>`;
}

/** Problems at the field or within it; somebody's are those of the object itself, beside the fields that it has. */
function isHere({ path: place }: Advice, path: Path, field: Field): boolean {
  if (!path.every((key, index) => key === place[index])) return false;
  if (field.is !== 'who') return true;
  return place.length === path.length || ['actor', 'agent', 'name'].includes(String(place[path.length]));
}

interface Control {
  readonly id: string;
  readonly described: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
}

function checkbox(
  desk: Desk,
  acts: Acts,
  path: Path,
  label: string,
  { id, described, invalid }: Control,
): TemplateResult {
  const draft = desk.history.now;
  const isList = path.at(-1) === 'own';
  return html`<label class="yes"
    ><input
      type="checkbox"
      id=${id}
      aria-describedby=${described}
      aria-invalid=${invalid}
      .checked=${live(at(draft, path) === true)}
      @change=${(event: Event) => {
        const { checked } = event.target as HTMLInputElement;
        acts.change(put(draft, path, checked || (isList ? false : undefined)));
      }}
    />
    ${label}</label
  >`;
}

function input(
  desk: Desk,
  acts: Acts,
  path: Path,
  field: Exclude<Field, ListField>,
  { id, described, invalid }: Control,
): TemplateResult {
  const options = optionsFor(desk, field);
  if (options) return choice(acts, desk, path, options, field.is === 'source', { id, described, invalid });
  const written = (text: string): unknown => meaning(desk, path, field, text);
  const { typing } = desk;
  const value = typing?.place === placeName(path) ? typing.text : shown(desk, path, field);
  const write = (event: Event): void => {
    const { value: text } = event.target as HTMLInputElement;
    acts.write(path, text, written(text));
  };
  if (field.is === 'long' || field.is === 'passage') {
    return html`<textarea
      id=${id}
      rows="3"
      aria-describedby=${described}
      aria-invalid=${invalid}
      .value=${live(value)}
      @input=${write}
      @blur=${acts.leave}
    ></textarea>`;
  }
  return html`<input
    type=${field.is === 'address' ? 'url' : 'text'}
    id=${id}
    list=${listOf(path, field) ?? nothing}
    autocomplete="off"
    inputmode=${field.is === 'number' ? 'decimal' : nothing}
    aria-describedby=${described}
    aria-invalid=${invalid}
    .value=${live(value)}
    @input=${write}
    @blur=${acts.leave}
  />`;
}

function listOf(path: Path, field: Field): string | undefined {
  if (field.is === 'actor') return 'everyone';
  if (field.is === 'who') return 'people';
  return path.at(-1) === 'as' ? 'offices' : undefined;
}

function choice(
  acts: Acts,
  desk: Desk,
  path: Path,
  options: readonly Option[],
  isSource: boolean,
  { id, described, invalid }: Control,
): TemplateResult {
  const draft = desk.history.now;
  const value = wordsAt(draft, path);
  // What a file has and no list offers is still what it has.
  const all = options.some((option) => option.value === value) ? options : [{ value, label: value || '–' }, ...options];
  return html`<select
    id=${id}
    aria-describedby=${described}
    aria-invalid=${invalid}
    @change=${(event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value;
      if (isSource) acts.chooseSource(path, chosen);
      else acts.change(put(draft, path, chosen));
    }}
  >
    ${all.map((option) => html`<option value=${option.value} .selected=${live(option.value === value)}>${option.label}</option>`)}
  </select>`;
}

/** What there is to choose from; undefined where one writes. */
function optionsFor(desk: Desk, field: Field): readonly Option[] | undefined {
  if (field.is === 'choice') return field.options;
  if (field.is === 'source') return sourceOptions(desk);
  if (field.is !== 'fact') return undefined;
  return field.of.flatMap((part) => namedIn(desk.history.now, part)).map(({ id, label }) => ({ value: id, label }));
}

function sourceOptions({ history: { now } }: Desk): readonly Option[] {
  return keysIn(now, 'sources').map((key) => ({
    value: String(key),
    label: wordsAt(now, ['sources', key, 'title']) || `(${String(key)}, no title yet)`,
  }));
}

/** What stands in the field. */
function shown({ history: { now } }: Desk, path: Path, field: Field): string {
  if (field.is === 'actor') return nameOf(now, wordsAt(now, path));
  if (field.is === 'who') return whoAt(now, path, field.id);
  if (field.is === 'date') return dateAt(now, path);
  if (path.at(-1) === 'as') return officeAt(now, path);
  return shownText(at(now, path), wordsAt(now, ['lang']));
}

/** The draft that the letters in the field mean. */
function meaning({ history: { now } }: Desk, path: Path, field: Field, text: string): unknown {
  if (field.is === 'actor') return put(now, path, idOf(now, text));
  if (field.is === 'who') return putWho(now, path, field.id, text);
  if (field.is === 'date' || field.is === 'address') return put(now, path, text.trim());
  if (field.is === 'number') return put(now, path, numberIn(text));
  if (path.at(-1) === 'as') return putOffice(now, path, text);
  if (field.is !== 'passage') return putText(now, path, text);
  // Words changed by hand are no longer those that were found.
  const passage = path.slice(0, -1);
  const bare = ['prefix', 'suffix', 'checked'].reduce<unknown>((draft, key) => without(draft, [...passage, key]), now);
  return put(bare, path, text);
}
