// What a test asks of a host page. The functions are handed to `page.evaluate`: each stands alone.

/** Where an element has drawn what it is for. */
export const DRAWN = {
  'quote-card': '.picture blockquote',
  'visit-timeline': '.picture :is(svg, li)',
  'relations-map': '.stage :is(svg path, li)',
};

/** Waits until all three have drawn, then until nothing arrives or changes for a while; tells what grew or shrank meanwhile. */
export function drawnAndStill(drawn) {
  const roots = () => [document, document.querySelector('#shadow')?.shadowRoot];
  const elements = () => roots().flatMap((root) => [...(root?.querySelectorAll(Object.keys(drawn).join()) ?? [])]);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const height = (element) => element.shadowRoot.querySelector('figure').getBoundingClientRect().height;
  const busy = () => performance.getEntriesByType('resource').length;
  return (async () => {
    const end = performance.now() + 20_000;
    const late = () => elements().filter((one) => !one.shadowRoot?.querySelector(drawn[one.localName]));
    while (elements().length < 3 || late().length) {
      if (performance.now() > end) return { missing: late().map(({ localName }) => localName), moved: [], wide: [] };
      await frame();
    }
    const first = elements().map(height);
    const moved = new Set();
    for (let still = 0, known = busy(); still < 12; still++) {
      await frame();
      if (busy() !== known) [still, known] = [0, busy()];
      elements().forEach((one, index) => {
        if (Math.abs(height(one) - first[index]) > 1) moved.add(`${one.localName}: ${first[index]} → ${height(one)}`);
      });
      if (performance.now() > end) break;
    }
    const wide = elements().filter((one) => one.shadowRoot.querySelector('figure').scrollWidth > one.offsetWidth + 1);
    return {
      missing: first.some((h) => h < 40) ? [`heights ${first.join()}`] : [],
      moved: [...moved],
      wide: wide.map(({ localName }) => localName),
    };
  })();
}

/** What is drawn in the pictures, and how wide: each word and each line. */
export function drawnInside() {
  const roots = [document, document.querySelector('#shadow')?.shadowRoot];
  const hosts = roots.flatMap((root) => [...(root?.querySelectorAll('visit-timeline, relations-map') ?? [])]);
  hosts.sort((a, b) => (a.localName < b.localName ? -1 : 1)); // (Some pages move them.)
  return hosts.map(({ localName, offsetWidth, shadowRoot }) => ({
    localName,
    offsetWidth,
    words: [...shadowRoot.querySelectorAll('.picture svg text')].map(({ textContent }) => textContent.trim()),
    lines: [...shadowRoot.querySelectorAll('.picture svg path')].map((path) => path.getAttribute('d')),
  }));
}

/** What makes the look of an element, and does not follow from its place and extent. */
export const LOOKS = [
  ...['display', 'position', 'float', 'box-sizing', 'visibility', 'opacity', 'appearance', 'filter', 'direction'],
  ...['block-start', 'block-end', 'inline-start', 'inline-end'].flatMap((side) => [
    `margin-${side}`,
    `padding-${side}`,
    `border-${side}-width`,
    `border-${side}-style`,
  ]),
  ...['color', 'background-color', 'background-image', 'fill', 'stroke', 'stroke-width', 'outline-style', 'box-shadow'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-variant', 'line-height', 'letter-spacing'],
  ...['word-spacing', 'text-align', 'text-indent', 'text-transform', 'text-decoration-line', 'text-shadow'],
  ...['white-space-collapse', 'text-wrap-mode', 'overflow-wrap', 'vertical-align', 'cursor', 'pointer-events'],
  ...['list-style-type', 'list-style-position', 'border-collapse', 'content'],
];

/** The looks of what stands in the page beside the elements. */
export function looksOutside(properties) {
  const witnesses = [...document.querySelectorAll('html, body, #witness, #witness *')];
  return Object.fromEntries(
    witnesses.map((one, index) => {
      const style = getComputedStyle(one);
      const looks = properties.map((property) => [property, style.getPropertyValue(property)]);
      return [`${one.localName} ${index}`, Object.fromEntries([...looks, ['width', style.width]])];
    }),
  );
}

/** The looks of one element of each kind inside. */
export function looksInside(properties) {
  const kinds = Object.create(null);
  const roots = [document, document.querySelector('#shadow')?.shadowRoot];
  const tags = 'quote-card, visit-timeline, relations-map';
  for (const host of roots.flatMap((root) => [...(root?.querySelectorAll(tags) ?? [])])) {
    for (const one of host.shadowRoot.querySelectorAll('figure, figure *:not(.hear)')) {
      const name = one.getAttribute('class')?.trim() ?? '';
      const kind = `${host.localName} ${one.localName}${one.localName === 'figure' || !name ? '' : `.${name}`}`;
      if (kinds[kind]) continue;
      const style = getComputedStyle(one);
      kinds[kind] = Object.fromEntries(properties.map((property) => [property, style.getPropertyValue(property)]));
    }
  }
  return kinds;
}

/** The names of the window, which the page's scripts may have added to. */
export const globalsOf = () => Object.getOwnPropertyNames(globalThis);

/** What differs between two accounts of styles, as `property (of what, from, to)`, each property once. */
export function differences(plain, found) {
  const different = new Map();
  for (const [kind, styles] of Object.entries(found)) {
    for (const [name, value] of Object.entries(styles)) {
      const before = plain[kind]?.[name];
      if (before !== undefined && before !== value && !different.has(name))
        different.set(name, `${kind}: ${before} → ${value}`);
    }
  }
  return Object.fromEntries(different);
}
