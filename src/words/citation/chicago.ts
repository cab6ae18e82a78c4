/** The Chicago Manual of Style, 17th edition, notes and bibliography. The case of titles is left as written. */
import type { Source } from '../../model/dossier.js';
import { citedDate, MONTHS, type DateForm } from './dates.js';
import { inverted, named, straight } from './names.js';
import { commas, italic, joined, quoted, runsText, sentences, spaced, stopped, type Runs } from './runs.js';
import { pageRange, workOf, type Forms, type Passage, type Work } from './work.js';

const FORM: DateForm = { order: 'month-first', months: MONTHS, about: 'ca.' };

/** What stands before the occasion. */
const OCCASIONS: Readonly<Record<string, string>> = {
  speech: 'Speech',
  interview: 'Interview',
  personal_communication: 'Personal communication',
};

/** A source in the bibliography, and a passage in it in a full note. */
export function chicago(source: Source, passage: Passage = {}): Forms<Runs> {
  const work = workOf(source);
  return { entry: bibliography(source, work), inText: note(source, work, passage) };
}

function bibliography(source: Source, work: Work): Runs {
  // What a newspaper or a site publishes without a name stands under its own name (14.199, 14.207).
  const outletFirst = !work.authors.length && (work.type === 'article-newspaper' || work.type === 'webpage');
  const head = work.authors.length ? authors(work) : outletFirst ? (outlet(work) ?? work.publisher) : undefined;
  const title = work.whole ? italic(work.title) : quoted(work.title, '.');
  const rest = outletFirst && head ? { ...work, container: undefined, publisher: undefined } : work;
  const facts = publication(source, rest, 'bibliography');
  return sentences([head, title, facts, accessed(source, 'Accessed'), work.address]);
}

/** Seven of more than ten (14.76). */
function authors({ authors }: Work): string {
  const [first, ...others] = authors;
  const names = [...(first ? [inverted(first)] : []), ...others.map(straight)];
  return names.length > 10 ? `${names.slice(0, 7).join(', ')}, et al.` : named(names, 'and', true);
}

function note(source: Source, work: Work, { owner, locator, told }: Passage): Runs {
  const names = work.authors.map(straight);
  const by = names.length > 3 ? `${names[0] ?? ''} et al.` : named(names, 'and', false);
  // A note names the page of the passage, not those of the whole article.
  const page = locator && pageRange(locator);
  const facts = publication(source, { ...work, page }, 'note');
  const cited = work.whole ? spaced(italic(work.title), inside(facts)) : commas(quoted(work.title, ','), facts);
  const where = numbered(work) ? undefined : page;
  const all = commas(by, cited, where, accessed(source, 'accessed'), work.address);
  return stopped(owner ? commas(owner, spaced(told ? 'cited in' : 'quoted in', all)) : all);
}

function inside(facts: Runs): Runs | undefined {
  return facts.length ? joined(['(', facts, ')'], '') : undefined;
}

function numbered({ type, volume }: Work): boolean {
  return type === 'article-journal' && volume !== undefined;
}

function outlet({ container, type, inPrint, whole, selfPublished }: Work): Runs | undefined {
  // A site of the author itself is not named again.
  if (!container || (selfPublished && !whole)) return undefined;
  return spaced(inPrint ? italic(container) : container, type === 'post-weblog' ? '(blog)' : undefined);
}

/** Where and when it came out. */
function publication(source: Source, work: Work, form: 'note' | 'bibliography'): Runs {
  const { place, publisher, page, volume, issue, within } = work;
  const date = dateOf(source, work);
  if (numbered(work)) {
    const number = commas(spaced(outlet(work), volume), issue && `no. ${issue}`);
    return joined([spaced(number, date && `(${date})`), page], ': ');
  }
  const issuer = commas(place && publisher ? `${place}: ${publisher}` : publisher, date);
  if (within && form === 'note') {
    const book = spaced('in', outlet(work));
    return publisher ? spaced(book, inside(issuer)) : commas(book, date);
  }
  if (within) {
    const book = commas(spaced('In', outlet(work)), page);
    return publisher ? sentences([book, issuer]) : commas(book, date);
  }
  const said = occasion(work, form);
  // A meeting has its own date; where it can be read comes after.
  const facts = work.event
    ? [commas(said, date), commas(outlet(work), publisher)]
    : [commas(said, outlet(work), issuer)];
  if (form === 'note') return commas(...facts);
  const all = sentences(facts);
  return runsText(all) === 'n.d.' ? joined(['N.d.'], '') : all;
}

function dateOf(source: Source, work: Work): string | undefined {
  if (source.issued) return citedDate(source.issued, FORM, work.yearOnly);
  // The day on which it was read stands in its place.
  return accessed(source, '') === undefined ? 'n.d.' : undefined;
}

function occasion({ type, event, eventPlace }: Work, form: 'note' | 'bibliography'): Runs {
  const presented = type === 'paper-conference' && event;
  const kind = presented ? 'Paper presented at' : OCCASIONS[type];
  const words = form === 'note' ? kind?.toLowerCase() : kind;
  return commas(presented ? spaced(words, event) : commas(words, event), eventPlace);
}

function accessed(source: Source, word: string): string | undefined {
  if (source.issued || !source.accessed || !source.URL) return undefined;
  return `${word} ${citedDate(source.accessed, FORM)}`;
}
