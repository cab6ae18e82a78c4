/**
 * The search of the gallery: a combobox with a list of results (WAI-ARIA APG). The index comes once the page stands, so
 * nothing waits for it, and nothing is asked of the network while somebody types.
 */
import { find, type SearchIndex, type Section } from './find.js';

let index: Promise<SearchIndex> | undefined;

/** The index; where it could not be fetched, the next who asks tries again. */
function indexed(): Promise<SearchIndex> {
  index ??= import('search-index').then((module) => module.default);
  index.catch(() => {
    index = undefined;
  });
  return index;
}

/** This page's way to the gallery's root: the field's own link to the guides leads there and one folder down. */
function rootOf(form: HTMLElement): URL {
  const guides = form.parentElement?.querySelector<HTMLAnchorElement>('nav a[href$="guides/index.html"]');
  return new URL('../', guides?.href ?? document.baseURI);
}

function option([href, page, heading, text]: Section, place: number, root: URL): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `search-result-${place}`;
  item.role = 'option';
  item.ariaSelected = 'false';
  item.dataset['href'] = new URL(href, root).href;
  const title = document.createElement('b');
  title.textContent = heading ? `${page}: ${heading}` : page;
  const excerpt = document.createElement('span');
  excerpt.textContent = text;
  item.append(title, ' ', excerpt);
  return item;
}

function start(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const found = form.querySelector<HTMLElement>('.search-found');
  const status = form.querySelector('[role=status]');
  const list = form.querySelector('ul');
  if (!input || !found || !status || !list) return;
  const root = rootOf(form);
  let active = -1;

  const close = (): void => {
    found.hidden = true;
    input.ariaExpanded = 'false';
    input.removeAttribute('aria-activedescendant');
    active = -1;
  };
  const show = async (): Promise<void> => {
    if (!input.value.trim()) {
      close();
      return;
    }
    const results = find(await indexed(), input.value);
    close();
    list.replaceChildren(...results.map((result, place) => option(result, place, root)));
    list.hidden = !results.length;
    found.hidden = false;
    input.ariaExpanded = String(results.length > 0);
    status.textContent =
      results.length === 0 ? 'Nothing found' : `${results.length} ${results.length === 1 ? 'result' : 'results'}`;
  };
  const activate = (place: number): void => {
    const items = [...list.children];
    items[active]?.setAttribute('aria-selected', 'false');
    active = (place + items.length) % items.length;
    const item = items[active];
    item?.setAttribute('aria-selected', 'true');
    item?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', item?.id ?? '');
  };
  const open = (item: Element | null | undefined): void => {
    const href = item instanceof HTMLElement ? item.dataset['href'] : undefined;
    if (!href) return;
    close();
    location.assign(href);
  };

  const showSoon = (): void => void show().catch(() => undefined);
  input.addEventListener('input', showSoon);
  input.addEventListener('focus', showSoon);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !found.hidden && list.children.length) {
      event.preventDefault();
      activate(active < 0 && step < 0 ? -1 : active + step);
    } else if (event.key === 'Escape' && !found.hidden) {
      event.preventDefault();
      close();
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (found.hidden) showSoon();
    else open(list.children[Math.max(0, active)]);
  });
  list.addEventListener('mousedown', (event) => {
    event.preventDefault(); // The field keeps the focus, and the list stays until the click.
  });
  list.addEventListener('click', ({ target }) => {
    open(target instanceof Element ? target.closest('[role=option]') : undefined);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
}

const form = document.querySelector<HTMLFormElement>('form.search');
if (form) {
  start(form);
  addEventListener('load', () => void indexed().catch(() => undefined));
}
