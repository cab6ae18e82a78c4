// The index of the gallery's own search: which words stand in which section of which page.

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'", '#39': "'" };

/** Words of a piece of our own HTML, as readers see them. */
const textOf = (html) =>
  html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:a|b|em|i|strong|code|cite|q|span|abbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([a-z]+|#\d+);/g, (all, name) => ENTITIES[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();

/** A page in its sections: from its title on, and from each heading of the second and third level on. */
function sectionsOf([address, html]) {
  const [, title = address] = /<title>([\s\S]*?)<\/title>/.exec(html) ?? [];
  const [, main = ''] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const page = textOf(title).replace(/ · Entente$/, '');
  return main.split(/(?=<h[23]\b)/).map((part) => {
    const [whole = '', id, heading = ''] = /^<h[23](?:\s+id="([^"]*)")?[^>]*>([\s\S]*?)<\/h[23]>/.exec(part) ?? [];
    const text = textOf(part.slice(whole.length).replace(/<h1[\s\S]*?<\/h1>/, ''));
    return { href: id ? `${address}#${id}` : address, page, heading: textOf(heading), text };
  });
}

const WEIGHTS = [
  ['page', 4],
  ['heading', 6],
  ['text', 1],
];
const EXCERPT = 140;

/** As the search takes words apart (`demo/find.ts`). */
export const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** `sections`: where, and what to show; `words`: word → its sections and weights, one after the other. */
export function indexOf(pages) {
  const sections = pages.flatMap(sectionsOf);
  const words = new Map();
  for (const [place, section] of sections.entries()) {
    for (const [field, weight] of WEIGHTS) {
      for (const word of wordsOf(section[field])) {
        const found = words.get(word) ?? new Map();
        words.set(word, found.set(place, Math.min(12, (found.get(place) ?? 0) + weight)));
      }
    }
  }
  return {
    sections: sections.map(({ href, page, heading, text }) => [href, page, heading, text.slice(0, EXCERPT)]),
    words: Object.fromEntries([...words].sort().map(([word, found]) => [word, [...found].flat()])),
  };
}
