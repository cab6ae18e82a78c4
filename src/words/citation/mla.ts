/** MLA Handbook, 9th edition: the template of core elements. The case of titles is left as written. */
import type { Source } from '../../model/dossier.js';
import { citedDate, MONTHS, type DateForm } from './dates.js';
import { inverted, named, short, straight } from './names.js';
import { commas, italic, joined, quoted, sentences, spaced, type Runs } from './runs.js';
import { pageRange, pages, workOf, type Forms, type Passage, type Work } from './work.js';

/** `Jan.`, `May`, `Sept.`: months of more than four letters are cut (appendix 1). */
const CUT = MONTHS.map((month) => (month.length < 5 ? month : `${month.slice(0, month === 'September' ? 4 : 3)}.`));

const FORM: DateForm = { order: 'day-first', months: CUT, about: 'circa' };

/** What a work is, named at the end where the template does not tell (5.105). */
const SUPPLEMENTS: Readonly<Record<string, string>> = {
  speech: 'Speech',
  interview: 'Interview',
  'paper-conference': 'Conference paper',
  personal_communication: 'Personal communication',
};

/** A source in the works cited, and a passage in it in parentheses. */
export function mla(source: Source, passage: Passage = {}): Forms<Runs> {
  const work = workOf(source);
  return { entry: entry(source, work), inText: inText(work, passage) };
}

function entry(source: Source, work: Work): Runs {
  const { title, event, eventPlace, publisher, volume, issue, page } = work;
  const date = source.issued && citedDate(source.issued, FORM, work.yearOnly);
  const number = commas(volume && `vol. ${volume}`, issue && `no. ${issue}`);
  const at = work.address?.replace(/^https?:\/\/(?!doi\.org\/)/i, '');
  const where = page && `${pages(page) === 'one' ? 'p.' : 'pp.'} ${page}`;
  const container = italic(work.container);
  // What was said somewhere stands first at that place, then on the site that has it.
  const site = commas(container, publisher);
  const containers = event
    ? [commas(event, date, eventPlace, site.length ? undefined : at), site.length ? commas(site, at) : undefined]
    : [commas(container, number, publisher, date, where, at)];
  const read = source.accessed && work.address ? `Accessed ${citedDate(source.accessed, FORM)}` : undefined;
  return sentences([
    authors(work),
    work.whole ? italic(title) : quoted(title, '.'),
    ...containers,
    read,
    SUPPLEMENTS[work.type],
  ]);
}

/** A body that publishes its own work is named as its publisher only (5.21). */
function authors({ authors, selfPublished }: Work): string {
  const [first, second, third] = authors;
  if (!first || selfPublished) return '';
  if (third) return `${inverted(first)}, et al.`;
  return named([inverted(first), ...(second ? [straight(second)] : [])], 'and', true);
}

function inText(work: Work, { owner, locator, told }: Passage): Runs {
  const names = work.selfPublished ? [] : work.authors.map(short);
  const title = work.whole ? italic(work.title) : quoted(work.title, '');
  const by = names.length > 2 ? `${names[0] ?? ''} et al.` : names.length ? named(names, 'and', false) : title;
  const through = owner && `${owner} ${told ? 'cited in' : 'qtd. in'}`;
  const words = locator && !pages(locator) ? commas(by, locator) : spaced(by, locator && pageRange(locator));
  return joined(['(', spaced(through, words), ')'], '');
}
