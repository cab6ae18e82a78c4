import { TAGS } from './attributes.js';
import { PLACEHOLDERS, tagOf, upgrade } from './placeholder.js';
import { giveBack } from '../controllers/unclosed.js';

const SELECTOR = `${TAGS.join()},${PLACEHOLDERS}`;
const EAGER = `:is(${TAGS.join()})[loading=eager],${PLACEHOLDERS}[data-loading=eager]`;

/** On the document, and seen by no script that does not ask for it: a loader is at work here. */
const AT_WORK = Symbol.for('entente.loader');

/**
 * Finds the elements and placeholders of the page, also those added later and those in open shadow roots, and has `load`
 * fetch what they need when they come near the viewport, or at once where they are `eager`. A second loader on the page
 * does nothing.
 */
export function watch(load: (tag: string) => Promise<unknown>): void {
  if (AT_WORK in document) return;
  Object.defineProperty(document, AT_WORK, { value: true });
  const asked = new Set<string>();
  // The page is looked through twice. What was asked for in vain is asked for by a later element, not by the second look.
  const came = new WeakSet<Element>();

  function ask(tag: string): void {
    if (!TAGS.includes(tag) || asked.has(tag) || customElements.get(tag)) return;
    asked.add(tag);
    // A script that does not come leaves the page's own content standing; a later element asks again.
    load(tag).catch(() => asked.delete(tag));
  }

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) come(target);
    },
    { rootMargin: '100% 0px' },
  );

  function come(target: Element): void {
    near.unobserve(target);
    if (!(target instanceof HTMLElement) || came.has(target)) return;
    came.add(target);
    const tag = tagOf(target);
    ask(tag ?? target.localName);
    if (tag) void customElements.whenDefined(tag).then(() => upgrade(target, tag));
  }

  const changes = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        see(node);
        seeAll(node);
      }
    }
  });

  function see(element: Element): void {
    // While the page comes in, whatever comes is still put where the end tag is missing.
    if (document.readyState !== 'loading' && element.matches(SELECTOR)) giveBack(element);
    // What a page wants at once (it will be printed, say) is not waited with.
    if (element.matches(EAGER)) come(element);
    else if (element.matches(SELECTOR)) near.observe(element);
    else if (element.shadowRoot) look(element.shadowRoot);
    else if (element.matches(':not(:defined)')) seeOnceDefined(element);
  }

  /** No event tells that a root was attached: custom elements do it when they are defined. */
  function seeOnceDefined(element: Element): void {
    const later = new WeakRef(element);
    const again = (): void => {
      const still = later.deref();
      if (still) see(still);
    };
    // Names that can never be defined are refused here, and need no second look.
    customElements.whenDefined(element.localName).then(again, () => undefined);
  }

  function seeAll(root: ParentNode): void {
    for (const element of root.querySelectorAll('*')) see(element);
  }

  function look(root: Document | ShadowRoot): void {
    changes.observe(root, { childList: true, subtree: true });
    seeAll(root);
  }

  look(document);
  // Once more when the page's own scripts have run: roots that they attached to plain elements show by nothing else.
  if (document.readyState !== 'complete') addEventListener('load', () => look(document), { once: true });
}
