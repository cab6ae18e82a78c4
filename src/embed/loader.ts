/**
 * One tag for a whole site: finds the elements and placeholders of a page, also those added later and inside open
 * shadow roots that it can see, and loads the modules that they need when they come near the viewport.
 */
const TAGS = ['relations-map', 'visit-timeline', 'quote-card'];
const SELECTOR = `${TAGS.join()},[data-entente]`;
const asked = new Set<string>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!(target instanceof HTMLElement)) continue;
      if (!isIntersecting) continue;
      near.unobserve(target);
      load(target.dataset['entente'] ?? target.localName);
      if (target.dataset['entente']) upgrade(target);
    }
  },
  { rootMargin: '100% 0px' },
);

function load(tag: string): void {
  if (!TAGS.includes(tag) || asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  // A module that does not come leaves the page's own content standing; a later element asks again.
  import(/* @vite-ignore */ new URL(`${tag}.js`, import.meta.url).href).catch(() => asked.delete(tag));
}

/** Puts the element where the placeholder stands, with the placeholder's content as its own. */
function upgrade(placeholder: HTMLElement): void {
  const { entente = '', ...data } = placeholder.dataset;
  if (!TAGS.includes(entente)) return;
  const element = document.createElement(entente);
  for (const [name, value] of Object.entries(data)) element.setAttribute(name, value ?? '');
  for (const name of ['id', 'lang', 'dir', 'class']) {
    const value = placeholder.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  if (placeholder.localName === 'blockquote') {
    const { cite } = placeholder as HTMLQuoteElement;
    const blockquote = document.createElement('blockquote');
    if (cite) blockquote.cite = cite;
    blockquote.append(...placeholder.childNodes);
    element.append(blockquote);
  } else {
    element.append(...placeholder.childNodes);
  }
  placeholder.replaceWith(element);
}

function look(root: ParentNode): void {
  for (const found of root.querySelectorAll<HTMLElement>(SELECTOR)) near.observe(found);
}

new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof HTMLElement)) continue;
      if (node.matches(SELECTOR)) near.observe(node);
      look(node);
    }
  }
}).observe(document, { childList: true, subtree: true });
look(document);
