/** Was an act done by keys? Then what takes the focus after it is scrolled to. */
export const byKeys = ({ currentTarget }: Event): boolean => (currentTarget as Element).matches(':focus-visible');

/**
 * Gives the focus to words that are no control, for who acts on something that goes away with the act: they are read out,
 * and keys go on from there.
 * @param left what to do when it goes on
 */
export function focusWords(words: HTMLElement, keyed: boolean, left?: () => void): void {
  words.tabIndex = -1;
  words.focus({ preventScroll: !keyed });
  words.addEventListener(
    'blur',
    () => {
      words.removeAttribute('tabindex');
      left?.();
    },
    { once: true },
  );
}

/** What is drawn within an element. */
interface Drawn extends Element {
  readonly updateComplete?: Promise<unknown>;
}

/**
 * What was pressed goes away with the act, or is drawn anew in another place: the focus goes on there.
 * @param places the first of them that there is gets it
 */
export async function focusAgain(event: Event, ...places: readonly string[]): Promise<void> {
  const [pressed, keyed] = [event.currentTarget as Element, byKeys(event)];
  const root = pressed.getRootNode() as ShadowRoot;
  if (root.activeElement !== pressed) return; // (Not every browser gives it to what is clicked.)
  await (root.host as Drawn).updateComplete;
  if (pressed.isConnected) return;
  const place = places.map((selector) => root.querySelector<HTMLElement>(selector)).find(Boolean);
  place?.focus({ preventScroll: !keyed });
}

/** The sentence over what is drawn; where a page has none, the figure. */
export const sentenceOf = (root: ParentNode): HTMLElement | null =>
  root.querySelector<HTMLElement>('.dek') ?? root.querySelector<HTMLElement>('figure');
