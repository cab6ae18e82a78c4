/** Publication Manual of the American Psychological Association, 7th edition. The case of titles is left as written. */
import type { Source } from '../../model/dossier.js';
import { citedDate, MONTHS, type DateForm } from './dates.js';
import { abbreviated, initialled, named, short } from './names.js';
import { commas, italic, joined, quoted, runsText, sentences, spaced, type Part, type Runs } from './runs.js';
import { pageRange, pages, workOf, type Forms, type Passage, type Work } from './work.js';

const FORM: DateForm = { order: 'year-first', months: MONTHS, about: 'ca.' };
const RETRIEVED: DateForm = { ...FORM, order: 'month-first' };

/** Works of which APA, unlike the others, asks for the year only. */
const BY_YEAR = new Set(['report', 'dataset', 'software']);

/** What a work is, where its title does not tell (9.21, 10). */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'paper-conference': 'Paper presentation',
  speech: 'Speech',
  interview: 'Interview',
  dataset: 'Data set',
  post: 'Online forum post',
  software: 'Computer software',
  thesis: 'Thesis',
};

/** A source, and a passage in it, in the author–date system. */
export function apa(source: Source, passage: Passage = {}): Forms<Runs> {
  const work = workOf(source);
  // Personal communications are named in the text only (8.9).
  if (work.type === 'personal_communication') {
    const words = communication(work, source);
    return { entry: words, inText: joined(['(', words, ')'], '') };
  }
  return { entry: entry(source, work), inText: inText(source, work, passage) };
}

function entry(source: Source, work: Work): Runs {
  const yearOnly = work.yearOnly || BY_YEAR.has(work.type) || work.volume !== undefined;
  const date = source.issued && citedDate(source.issued, FORM, yearOnly);
  // A treaty has neither authors nor a date in parentheses (11.9).
  if (work.type === 'treaty') return commas(work.title, date ?? 'n.d.', work.address);
  const year = `(${date ?? 'n.d.'})`;
  const title = titleOf(work);
  const head = work.authors.length ? [authors(work), year, title] : [title, year];
  const read = source.issued ? undefined : source.accessed && citedDate(source.accessed, RETRIEVED);
  const address = work.address && read ? `Retrieved ${read}, from ${work.address}` : work.address;
  return sentences([...head, ...outlet(work)], address);
}

/** The first nineteen and the last of very many (9.8). */
function authors({ authors }: Work): string {
  const names = authors.map(abbreviated);
  if (names.length <= 20) return named(names, '&', true);
  return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1) ?? ''}`;
}

function titleOf({ title, type, inPrint }: Work): Runs {
  const description = DESCRIPTIONS[type];
  return spaced(inPrint ? title : italic(title), description && `[${description}]`);
}

/** Where it stands, and who published it; a body that is the author is not named twice. */
function outlet(work: Work): readonly Part[] {
  const { event, eventPlace, volume, issue, page, within, inPrint, selfPublished } = work;
  const [container, publisher] = selfPublished ? [] : [work.container, work.publisher];
  if (within) return [container && spaced('In', italic(container), page && `(pp. ${page})`), publisher];
  if (!inPrint) return [commas(event, eventPlace), container, publisher];
  const number = joined([italic(volume), issue && `(${issue})`], '');
  return [commas(italic(container), number, page), container ? undefined : publisher];
}

function inText(source: Source, work: Work, { owner, locator }: Passage): Runs {
  const where = locator && (pages(locator) ? page(locator) : locator);
  const by = work.authors.length ? surnames(work) : work.inPrint ? quoted(work.title, ',') : italic(work.title);
  const year = source.issued ? citedDate(source.issued, FORM, true) : 'n.d.';
  const cited = commas(by, year, where);
  return joined(['(', owner && `${owner}, as cited in `, cited, ')'], '');
}

function page(locator: string): string {
  return `${pages(locator) === 'one' ? 'p.' : 'pp.'} ${pageRange(locator)}`;
}

function surnames({ authors }: Work): string {
  const names = authors.map(short);
  return names.length > 2 ? `${names[0] ?? ''} et al.` : named(names, '&', false);
}

function communication(work: Work, source: Source): Runs {
  const date = source.issued ? citedDate(source.issued, RETRIEVED) : 'n.d.';
  const by = work.authors.length ? named(work.authors.map(initialled), '&', false) : work.title;
  return commas(runsText(joined([by], '')), 'personal communication', date);
}
