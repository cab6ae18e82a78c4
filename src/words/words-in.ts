/** Scripts that write no blanks between words. (Segmenting all texts would cost a page of many links dear.) */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Words in order, with what belongs to each; also where a language writes no blanks. */
export function wordsIn(text: string, lang: string): readonly string[] {
  if (!UNSPACED.test(text)) return text.match(/\S+\s*/g) ?? [];
  const found: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const last = found.at(-1);
    if (isWordLike || last === undefined) found.push(segment);
    else found[found.length - 1] = last + segment;
  }
  return found;
}
