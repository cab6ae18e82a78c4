/** What is on the desk: the draft with its history, what is open, and what one is about to write. */
import { added, addedTo, type ActorKind } from './add.js';
import { adviceOn, itemOf, type Advice } from './advice.js';
import { isCardPart, type Card } from './shown.js';
import { EMPTY, isBlank, put, without, wordsAt, type Key, type Part, type Path, type Raw } from './draft.js';
import type { ListField } from './fields.js';
import { beginning, redone, settled, step, undone, type History } from './history.js';
import { joined, type Intake } from './intake.js';
import type { EmbedForm } from './embed.js';

/** An item that is open in its form. */
export interface Open {
  readonly part: Part;
  readonly key: Key;
}

/** The state of the page. */
export interface Desk {
  readonly history: History<Raw>;
  readonly advice: readonly Advice[];
  readonly open: Open | undefined;
  /** The field one is writing in, and its letters as they stand: what they mean may be written otherwise. */
  readonly typing: { readonly place: string; readonly text: string } | undefined;
  readonly lastSource: string;
  /** Texts of sources, pasted to find passages in; no part of the dossier. */
  readonly texts: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  readonly embed: EmbedForm;
  /** What the card of the preview was asked to show. */
  readonly card: Card | undefined;
}

/** An empty desk, or one with a draft that was kept. */
export function laid(draft: Raw = EMPTY): Desk {
  return {
    history: beginning(draft),
    advice: adviceOn(draft),
    open: undefined,
    typing: undefined,
    lastSource: '',
    texts: {},
    notes: [],
    embed: 'tags',
    card: undefined,
  };
}

/** A place as one string. */
export const placeName = (path: Path): string => encodeURIComponent(path.join('.'));

function over(desk: Desk, history: History<Raw>): Desk {
  const { open } = desk;
  const isThere = open && keyIsIn(history.now, open);
  return { ...desk, history, advice: adviceOn(history.now), open: isThere ? open : undefined };
}

function keyIsIn(draft: Raw, { part, key }: Open): boolean {
  const items = draft[part];
  return typeof items === 'object' && items !== null && Object.hasOwn(items, key);
}

/** Something was written at a place. */
export function written(desk: Desk, path: Path, text: string, draft: unknown): Desk {
  const place = placeName(path);
  return { ...over(desk, step(desk.history, draft as Raw, place)), typing: { place, text } };
}

/** Something was chosen or done: a step of its own. */
export function changed(desk: Desk, draft: unknown): Desk {
  return { ...over(desk, settled(step(desk.history, draft as Raw))), typing: undefined };
}

/** The field was left. */
export function left(desk: Desk): Desk {
  return { ...desk, history: settled(desk.history), typing: undefined };
}

/** A source was chosen: the next fact takes it too. */
export function sourceChosen(desk: Desk, path: Path, id: string): Desk {
  return { ...changed(desk, put(desk.history.now, path, id)), lastSource: id };
}

/** A new item, open. */
export function itemAdded(desk: Desk, part: Part, kind: ActorKind): Desk {
  const { draft, key } = added(desk.history.now, part, kind, desk.lastSource);
  return {
    ...withOpen(changed(desk, draft), { part, key }),
    ...(part === 'sources' && { lastSource: String(key) }),
  };
}

/** One more in a list of the open item; gives its place too. */
export function rowAdded(desk: Desk, path: Path, list: ListField): readonly [Desk, Path] {
  const { draft, key } = addedTo(desk.history.now, path, list, desk.lastSource);
  return [changed(desk, draft), [...path, key]];
}

/** Something was taken out. */
export function takenOut(desk: Desk, path: Path): Desk {
  const [part, key] = itemOf(path) ?? [];
  const isItem = path.length === 2 && part !== undefined;
  const isOpen = isItem && desk.open?.part === part;
  // Places in a list move up: what was open may be another one now.
  const open = isOpen && (typeof key === 'number' || desk.open.key === key) ? undefined : desk.open;
  return changed({ ...desk, open }, without(desk.history.now, path));
}

/** Opens an item, or closes the one that is open. */
export function opened(desk: Desk, open: Open | undefined): Desk {
  return withOpen(left(desk), open);
}

/** What is open is what the card shows, where a card can. */
function withOpen(desk: Desk, open: Open | undefined): Desk {
  if (!open || !isCardPart(open.part)) return { ...desk, open };
  return { ...desk, open, card: { part: open.part, id: wordsAt(desk.history.now, [open.part, open.key, 'id']) } };
}

/** One step back. */
export function stepBack(desk: Desk): Desk {
  return { ...over(desk, undone(desk.history)), typing: undefined };
}

/** One step forward again. */
export function stepForward(desk: Desk): Desk {
  return { ...over(desk, redone(desk.history)), typing: undefined };
}

/** What came from outside. */
export function takenIn(desk: Desk, { draft, isTable, notes }: Intake): Desk {
  const noted = { ...desk, notes };
  if (!draft) return noted;
  const now = desk.history.now;
  if (!isTable) return { ...changed(noted, draft), open: undefined };
  return { ...changed(noted, joined(isBlank(now) ? EMPTY : now, draft)), open: undefined };
}
