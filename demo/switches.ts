/** The switches over the article: language of the elements, theme and width of the page. */
const selects = [...document.querySelectorAll<HTMLSelectElement>('.switches select')];
const elements = [...document.querySelectorAll('relations-map, visit-timeline, quote-card')];
/** Headings that the article's author wrote hold in the article's language only. */
const headings = new Map(elements.map((element) => [element, element.getAttribute('heading')]));

function put(element: Element, name: string, value: string | null): void {
  if (value === null || value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function apply(): void {
  const word = (name: string): string => selects.find((select) => select.name === name)?.value ?? '';
  for (const element of elements) {
    put(element, 'lang', word('lang'));
    put(element, 'heading', word('lang') === '' ? (headings.get(element) ?? null) : null);
  }
  put(document.documentElement, 'data-theme', word('theme'));
  put(document.documentElement, 'data-width', word('width'));
}

for (const select of selects) select.addEventListener('input', apply);
