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

/** The sentence over what is drawn; where a page has none, the figure. */
export const sentenceOf = (root: ParentNode): HTMLElement | null =>
  root.querySelector<HTMLElement>('.dek') ?? root.querySelector<HTMLElement>('figure');
