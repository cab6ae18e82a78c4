/** The Chicago Manual of Style, 17th edition, notes and bibliography. The case of titles is left as written. */
import type { Source } from '../../model/dossier.js';
import { citedDate, MONTHS, type DateForm } from './dates.js';
import { inverted, named, straight } from './names.js';
import { commas, italic, joined, quoted, runsText, sentences, spaced, stopped, type Part, type Runs } from './runs.js';
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
  const facts = publication(source, work, 'note');
  // Facts of a work that stands for itself are in parentheses; a comma stands inside the marks of a part.
  const cited = work.whole
    ? spaced(italic(work.title), facts.length ? joined(['(', facts, ')'], '') : undefined)
    : commas(quoted(work.title, ','), facts);
  const where = locator && pageRange(locator);
  const all = commas(by, cited, where, accessed(source, 'accessed'), work.address);
  return stopped(owner ? joined([owner, joined([told ? 'cited in' : 'quoted in', all], ' ')], ', ') : all);
}

function outlet({ container, type, inPrint }: Work): Runs | undefined {
  if (!container) return undefined;
  return spaced(inPrint ? italic(container) : container, type === 'post-weblog' ? '(blog)' : undefined);
}

/** Where and when it came out. */
function publication(source: Source, work: Work, form: 'note' | 'bibliography'): Runs {
  const { place, publisher, page, volume, issue, within, type } = work;
  const date = source.issued
    ? citedDate(source.issued, FORM, work.yearOnly)
    : source.accessed && work.address
      ? undefined // the day on which it was read stands in its place
      : 'n.d.';
  const issuer = place && publisher ? `${place}: ${publisher}` : publisher;
  if (type === 'article-journal' && volume) {
    const number = commas(spaced(outlet(work), volume), issue && `no. ${issue}`);
    return joined([spaced(number, date && `(${date})`), page], ': ');
  }
  if (within) {
    const book = spaced(form === 'note' ? 'in' : 'In', outlet(work));
    return commas(book, page, issuer, date);
  }
  const facts = commas(occasion(work, form), outlet(work), issuer, date);
  return form === 'bibliography' && runsText(facts) === 'n.d.' ? joined(['N.d.'], '') : facts;
}

function occasion({ type, event, eventPlace }: Work, form: 'note' | 'bibliography'): Part {
  if (type === 'paper-conference' && event) {
    const words = form === 'note' ? 'paper presented at' : 'Paper presented at';
    return commas(spaced(words, event), eventPlace);
  }
  const kind = OCCASIONS[type];
  return commas(form === 'note' ? kind?.toLowerCase() : kind, event, eventPlace);
}

function accessed(source: Source, word: string): string | undefined {
  if (source.issued || !source.accessed || !source.URL) return undefined;
  return `${word} ${citedDate(source.accessed, FORM)}`;
}
