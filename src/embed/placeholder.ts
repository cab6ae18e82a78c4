import { setAttributes, TAGS } from './attributes.js';

/** What may stand for an element where an editor strips tags that it does not know. */
export const PLACEHOLDERS: string = ':is(div,blockquote,a)[data-entente]';

/** What the placeholder says about itself goes over to the element; the words inside need it no more. */
const OWN = ['id', 'lang', 'dir', 'class'];

/** The element that a placeholder asks for; undefined where it is no placeholder, or for an element that is not ours. */
export function tagOf(placeholder: HTMLElement): string | undefined {
  const tag = placeholder.matches(PLACEHOLDERS) ? placeholder.dataset['entente'] : undefined;
  return tag !== undefined && TAGS.includes(tag) ? tag : undefined;
}

/**
 * Puts the element where the placeholder stands, once: asked again, it finds no placeholder any more. A quotation stays a
 * quotation inside it, a link a link.
 */
export function upgrade(placeholder: HTMLElement, tag: string): void {
  if (!placeholder.isConnected || tagOf(placeholder) !== tag) return;
  const element = document.createElement(tag);
  // A link to the data needs no second address.
  if (placeholder instanceof HTMLAnchorElement && /\.(json|csv)$/i.test(placeholder.pathname)) {
    element.setAttribute('src', placeholder.href);
  }
  for (const name of OWN) {
    const value = placeholder.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  setAttributes(element, Object.entries(placeholder.dataset));
  placeholder.replaceWith(element);
  if (placeholder.localName === 'div') {
    element.append(...placeholder.childNodes);
    return;
  }
  // Its other `data-` attributes stay: a card reads from them whose words these are.
  for (const name of [...OWN, 'data-entente']) placeholder.removeAttribute(name);
  element.append(placeholder);
}
