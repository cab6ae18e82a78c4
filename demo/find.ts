/** Finds sections of the gallery that have every word of a query, or words that begin so. */

/** One section of a page: its address from the gallery's root, the page's title, its own heading, its first words. */
export type Section = readonly [href: string, page: string, heading: string, text: string];

/** Written by tools/build/search-index.js. */
export interface SearchIndex {
  readonly sections: readonly Section[];
  /** Word → place of a section, weight there, place, weight, … */
  readonly words: Readonly<Record<string, readonly number[]>>;
}

/** Most that are shown. */
const AT_MOST = 12;

/** The best first; nothing for an empty query. */
export function find({ sections, words }: SearchIndex, query: string): readonly Section[] {
  const sought = query.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [first, ...others] = sought.map((word) => weightsOf(words, word));
  if (!first) return [];
  const inAll = [...first].flatMap(([place, weight]) => {
    const more = others.map((weights) => weights.get(place) ?? 0);
    return more.includes(0) ? [] : [{ place, weight: more.reduce((sum, one) => sum + one, weight) }];
  });
  inAll.sort((a, b) => b.weight - a.weight || a.place - b.place);
  return inAll.slice(0, AT_MOST).flatMap(({ place }) => sections.slice(place, place + 1));
}

/** How much each section has to say about a word; whole words count double. */
function weightsOf(words: SearchIndex['words'], begin: string): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const [word, places] of Object.entries(words)) {
    if (!word.startsWith(begin)) continue;
    for (let at = 0; at < places.length; at += 2) {
      const [place = 0, weight = 0] = places.slice(at, at + 2);
      weights.set(place, Math.max(weights.get(place) ?? 0, weight * (word === begin ? 2 : 1)));
    }
  }
  return weights;
}
