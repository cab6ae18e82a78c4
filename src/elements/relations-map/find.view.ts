import { html, type CSSResult, type TemplateResult } from 'lit';
import type { Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { actorOf } from '../../model/facts.js';
import { alive } from '../../model/at-date.js';
import { alphabetical } from '../../words/alphabetical.js';
import { actorName } from '../../words/name.js';
import { say, type Language } from '../../words/language.js';
import { findStyles } from './find.styles.js';
import { latePhrases } from './late-phrases.js';
import { mapPhrases } from './phrases.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [findStyles];

/** A country that can be found, under the name of the day. */
export interface Findable {
  readonly id: string;
  readonly name: string;
}

/** Every state of the dossier that exists at the date and has a relation or a group, by name. */
export function findable(dossier: Dossier, at: Edtf, language: Language): readonly Findable[] {
  const ids = new Set<string>(dossier.relations.flatMap(({ parties }) => [...parties]));
  for (const actor of dossier.actors.values()) {
    if (actor.kind === 'state') ids.add(actor.id);
    if (actor.kind === 'group') for (const member of actor.members ?? []) ids.add(member.actor);
  }
  const compare = alphabetical(language);
  return [...ids]
    .filter((id) => actorOf(dossier, id)?.kind === 'state' && alive(dossier, id, at))
    .map((id) => ({ id, name: actorName(dossier, id, language, at).words }))
    .sort((a, b) => compare(a.name, b.name));
}

/** The country meant: by its whole name or its id, else the only one whose name begins so. */
export function found(list: readonly Findable[], text: string, tag: string): Findable | undefined {
  const wanted = text.trim().toLocaleLowerCase(tag);
  if (!wanted) return undefined;
  const whole = list.find(({ id, name }) => name.toLocaleLowerCase(tag) === wanted || id.toLowerCase() === wanted);
  const beginning = list.filter(({ name }) => name.toLocaleLowerCase(tag).startsWith(wanted));
  return whole ?? (beginning.length === 1 ? beginning[0] : undefined);
}

/** A field that offers the countries by name; Enter, or a whole name, chooses. */
export function findView(
  dossier: Dossier,
  at: Edtf,
  missed: boolean,
  language: Language,
  choose: (found: Findable | undefined) => void,
): TemplateResult {
  const phrases = mapPhrases(language);
  const list = findable(dossier, at, language);
  const enter = (event: Event, field: HTMLInputElement | null | undefined): void => {
    event.preventDefault();
    if (field?.value) choose(found(list, field.value, language.tag));
  };
  const submit = (event: Event): void => {
    enter(event, (event.currentTarget as HTMLFormElement).querySelector('input'));
  };
  // WebKit gives Enter to the list of suggestions, and does not submit; a keyboard that writes Chinese takes it for itself.
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) enter(event, event.currentTarget as HTMLInputElement);
  };
  const picked = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    const whole = list.find(({ name }) => name === value);
    if (whole) choose(whole);
  };
  return html`<form class="find" role="search" @submit=${submit}>
    <label for="find">${say(phrases.find, language)}</label>
    <input
      id="find"
      type="search"
      list="countries"
      autocomplete="off"
      dir="auto"
      @input=${picked}
      @keydown=${pressed}
    />
    <datalist id="countries">${list.map(({ name }) => html`<option value=${name}></option>`)}</datalist>
    <span role="status">${missed ? say(latePhrases(language).notFound, language) : ''}</span>
  </form>`;
}
