/** The elements that there are. */
export const TAGS: readonly string[] = ['relations-map', 'visit-timeline', 'quote-card'];

/**
 * What a placeholder or an address may set on an element, and nothing else: whoever may write a `data-` attribute into
 * a page must not be able to write an `onclick` or a `style` by it.
 */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'src columns integrity lang dir theme scope heading summary loading period actors selected ' +
    'focus at types groups extent projection basemap timeline zoom ' +
    'between layout lanes context gaps hash quote set original jsonld'
  ).split(' '),
);

/** Sets those of the named values that an element of ours knows. */
export function setAttributes(element: Element, values: Iterable<readonly [string, string | undefined]>): void {
  for (const [name, value = ''] of values) if (ATTRIBUTES.has(name)) element.setAttribute(name, value);
}
