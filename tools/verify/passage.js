// Finding words in a text as a person would: a no-break space is a space, a curly quotation mark a straight one. Every
// mapping is one character to one, so that places in the mapped text are places in the raw one.

const ONE_TO_ONE = { '\u00a0': ' ', '\u202f': ' ', '\u2018': "'", '\u2019': "'", '\u201c': '"', '\u201d': '"' };

export const mapped = (text) =>
  text.replace(/[\u00a0\u202f\u2018\u2019\u201c\u201d]/g, (character) => ONE_TO_ONE[character]);

/** Every place of a needle in a text. */
function places(text, needle) {
  const found = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

/**
 * Does a passage stand in a text, word for word, with its prefix and suffix around one and the same occurrence?
 * Answers undefined where it does, else what is wrong.
 */
export function findPassage(raw, { exact, prefix = '', suffix = '' }) {
  const text = mapped(raw);
  const [words, before, after] = [exact, prefix, suffix].map(mapped);
  const found = places(text, words);
  if (!found.length) return 'the words are not in the text';
  const fits = found.some((at) => text.slice(0, at).endsWith(before) && text.startsWith(after, at + words.length));
  return fits ? undefined : 'the words are in the text, but not between this prefix and suffix';
}

/** What an editor has put into a quotation is not in its source: `[sic]`, `[…]`. */
export const withoutInsertions = (text) => text.replace(/ ?\[[^\]]*\]/g, '');
