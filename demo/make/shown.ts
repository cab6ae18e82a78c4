/** What the elements are asked to show of a dossier, in the preview and in the code to paste. */
import { keysIn, listAt, wordsAt, type Part, type Raw } from './draft.js';
import type { FactPart } from './parts.js';
import { cellsOf } from './rows.js';

/** Parts whose items a card shows. */
export type CardPart = Extract<FactPart, 'quotes' | 'figures' | 'sets'>;
export const CARD_PARTS: readonly CardPart[] = ['quotes', 'figures', 'sets'];

/** What a card shows. */
export interface Card {
  readonly part: CardPart;
  readonly id: string;
}

/** Does a card show items of this part? */
export function isCardPart(part: string): part is CardPart {
  return CARD_PARTS.some((name) => name === part);
}

/** An id with the words by which one knows it. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

const LETTERS_AT_MOST = 60;

/** The items of a part, to choose one of them. */
export function namedIn(draft: Raw, part: FactPart): readonly Named[] {
  return keysIn(draft, part).map((key) => {
    const [first = ''] = cellsOf(draft, part, key);
    const label = first.length > LETTERS_AT_MOST ? `${first.slice(0, LETTERS_AT_MOST).trimEnd()} …` : first;
    const id = wordsAt(draft, [part, key, 'id']);
    return { id, label: label || `(${id})` };
  });
}

/** What is shown: what was chosen where it is ready, else the last quotation, figure or set. */
export function cardShown(ready: Raw, chosen: Card | undefined): Card | undefined {
  const all = CARD_PARTS.map((part) => namedIn(ready, part).map(({ id }): Card => ({ part, id })));
  return (
    all.flat().find(({ part, id }) => part === chosen?.part && id === chosen.id) ??
    all.find((some) => some.length)?.at(-1)
  );
}

/** The attribute that shows it. */
export function cardAttribute({ part, id }: Card): Readonly<Record<string, string>> {
  return { [part === 'sets' ? 'set' : 'quote']: id };
}

/** The attributes of a timeline: what the dossier says beside its visits is shown with them. */
export function timelineAttributes(draft: Raw): Readonly<Record<string, string>> {
  const has = (part: Part): boolean => listAt(draft, [part]).length > 0;
  return { ...(has('events') && { context: '' }), ...((has('silences') || has('coverage')) && { gaps: '' }) };
}
