/** Elements as a browser test meets them: put on the page, drawn, asked what stands where. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { QuoteCard } from '../../src/elements/quote-card/quote-card.class.js';
import type { EntenteElement } from '../../src/elements/base/entente-element.js';
import { SHIPPED } from './dossier.js';
import { waitUntil } from './wait-until.js';

/** Where something stands in the viewport. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Puts an element on the page with these attributes and properties, and waits until `ready` is drawn. */
export async function draw<T extends EntenteElement>(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  properties: object = {},
  ready = 'figure',
): Promise<T> {
  const element = document.createElement(tag) as unknown as T;
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) element.setAttribute(name, value);
  Object.assign(element, properties);
  const stage = await fixture<HTMLElement>(html`<div></div>`);
  stage.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector(ready), `${tag} draws ${ready}`);
  await drawn(element);
  return element;
}

/** Puts an element on the page with the dossier that ships. */
export const drawShipped = <T extends EntenteElement>(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ready?: string,
): Promise<T> => draw<T>(tag, { src: SHIPPED, ...attributes }, {}, ready);

/** Puts a card with these properties on the page. */
export const drawCard = (properties: object, ready = '.actions button'): Promise<QuoteCard> =>
  draw<QuoteCard>('quote-card', {}, properties, ready);

/** Settles when all that was asked of an element is drawn; base maps and parts of the code come one after another. */
export async function drawn(element: EntenteElement): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

/** All that an element has drawn under a selector. */
export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

/** The first under a selector; the test fails where there is none. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function one<E extends Element>(element: Element, selector: string): E {
  const found = element.shadowRoot!.querySelector<E>(selector);
  expect(found, `there is ${selector}`).to.not.equal(null);
  return found!;
}

/** The words of a node, in one line; empty where there is none. */
export const words = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The words under a selector, in one line; empty where there are none. */
export const text = (element: Element, selector: string): string => words(element.shadowRoot!.querySelector(selector));

/** The button that a reader knows by this name. */
export function button(element: Element, name: string): HTMLButtonElement {
  const named = (one: HTMLButtonElement): string => one.getAttribute('aria-label') ?? one.innerText.trim();
  const found = all<HTMLButtonElement>(element, 'button').find((one) => named(one).startsWith(name));
  expect(found, `there is a button “${name}”`).to.not.equal(undefined);
  return found!;
}

/** The element inside the shadow root that has the focus. */
export const focusedIn = (element: Element): Element | null => element.shadowRoot!.activeElement;

/** Where the letters of a text stand; its halo, which some engines count to its box, is not part of it. */
export function lettersOf(label: SVGTextElement): Rect {
  const { x, y, width, height } = label.getBBox();
  const matrix = label.getScreenCTM()!;
  const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((point) =>
    point.matrixTransform(matrix),
  );
  return { left: from!.x, right: to!.x, top: from!.y, bottom: to!.y };
}

/** Do two boxes share more than an edge? */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** The names that an `entente-*` event is dispatched with from now on. */
export function heard<K extends keyof HTMLElementEventMap>(element: HTMLElement, type: K): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  element.addEventListener(type, (event) => events.push(event));
  return events;
}
