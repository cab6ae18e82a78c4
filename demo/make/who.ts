/** States, people and groups by name, so that nobody has to know an id. */
import { stateNamed } from '../../src/dossier/state-names.js';
import { knownState, knownStateIds } from '../../src/model/states.js';
import { stateName } from '../../src/words/state-name.js';
import { at, keysIn, listAt, put, without, wordsAt, type Path, type Raw } from './draft.js';
import { ENGLISH } from './english.js';
import { putText, shownText } from './text.js';

/** The field that holds an id, beside `name` for those who have none. */
export type IdField = 'actor' | 'agent';

/** The name by which an actor or a state is known; the id itself where there is none. */
export function nameOf(draft: Raw, id: string): string {
  const declared = shownText(at(draft, ['actors', id, 'name']), wordsAt(draft, ['lang']));
  if (declared) return declared;
  const state = knownState(id);
  return (state && stateName(state, ENGLISH)) ?? id;
}

/** The id for a name: of an actor of the dossier, else of a state; else the words themselves, for the reader to refuse. */
export function idOf(draft: Raw, name: string): string {
  const sought = name.trim();
  return declaredId(draft, sought) ?? stateNamed(sought) ?? sought;
}

function declaredId(draft: Raw, name: string): string | undefined {
  const same = (words: string): boolean => words.toLowerCase() === name.toLowerCase();
  return keysIn(draft, 'actors')
    .map(String)
    .find((id) => id === name || same(nameOf(draft, id)));
}

/** Names of the dossier's own actors. */
export function actorNames(draft: Raw): readonly string[] {
  return named(keysIn(draft, 'actors').map((id) => nameOf(draft, String(id))));
}

/** Names of all states, and of the dossier's own actors before them. */
export function everyName(draft: Raw): readonly string[] {
  return named([...actorNames(draft), ...STATES]);
}

const STATES: readonly string[] = knownStateIds()
  .map((id) => nameOf({}, id))
  .sort((a, b) => a.localeCompare(b, 'en'));

const named = (names: readonly string[]): readonly string[] => [...new Set(names)].filter(Boolean);

/** Somebody's name, whether they are an actor of the dossier or a name only. */
export function whoAt(draft: Raw, path: Path, field: IdField): string {
  const id = wordsAt(draft, [...path, field]);
  return id ? nameOf(draft, id) : wordsAt(draft, [...path, 'name']);
}

/** Somebody by name: an actor of the dossier, or a state, becomes its id; anybody else stays a name. */
export function putWho(draft: Raw, path: Path, field: IdField, name: string): unknown {
  const id = declaredId(draft, name.trim()) ?? stateNamed(name);
  const bare = without(without(draft, [...path, field]), [...path, 'name']);
  return put(bare, [...path, id === undefined ? 'name' : field], id ?? name);
}

/** The office at a place: words, or the title of a role that somebody of the dossier holds. */
export function officeAt(draft: Raw, path: Path): string {
  const lang = wordsAt(draft, ['lang']);
  const as = shownText(at(draft, path), lang);
  return offices(draft).find(({ id }) => id === as)?.title ?? as;
}

/** An office by its title: a role of the one whose office it is becomes its id, other words stay words. */
export function putOffice(draft: Raw, path: Path, words: string): unknown {
  const holder = path.slice(0, -1);
  const person = wordsAt(draft, [...holder, 'actor']) || wordsAt(draft, [...holder, 'agent']);
  const held = offices(draft).find(
    ({ title, of }) => of === person && title.toLowerCase() === words.trim().toLowerCase(),
  );
  return held ? put(draft, path, held.id) : putText(draft, path, words);
}

/** Titles of the offices that people of the dossier hold. */
export function officeTitles(draft: Raw): readonly string[] {
  return named(offices(draft).map(({ title }) => title));
}

function offices(draft: Raw): readonly { readonly id: string; readonly title: string; readonly of: string }[] {
  return keysIn(draft, 'actors').flatMap((key) =>
    listAt(draft, ['actors', key, 'roles']).map((role) => ({
      id: wordsAt(role, ['id']),
      title: shownText(at(role, ['title']), wordsAt(draft, ['lang'])),
      of: String(key),
    })),
  );
}
