/** An entry for BibTeX and BibLaTeX, in UTF-8. */
import type { EdtfDate } from '../../model/edtf.js';
import type { Source, SourceName } from '../../model/dossier.js';
import { isoDate } from '../../model/iso-date.js';
import { citedDate, MONTHS, type DateForm } from './dates.js';
import { pageRange, pages, workOf, type Forms, type Passage, type Work } from './work.js';

const FORM: DateForm = { order: 'month-first', months: MONTHS, about: 'ca.' };

/** Entry types, and the field that holds what a work stands in; what BibTeX has no type for is `misc`. */
const TYPES: Readonly<Record<string, readonly [type: string, container: string]>> = {
  'article-journal': ['article', 'journal'],
  'article-magazine': ['article', 'journal'],
  'article-newspaper': ['article', 'journal'],
  book: ['book', 'series'],
  chapter: ['incollection', 'booktitle'],
  'entry-dictionary': ['incollection', 'booktitle'],
  'entry-encyclopedia': ['incollection', 'booktitle'],
  'paper-conference': ['inproceedings', 'booktitle'],
  report: ['techreport', 'institution'],
};

/** The characters that mean something to TeX. Braces as commands: BibTeX counts even those behind a backslash. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '{"}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Words that say too little to be in a key. */
const SMALL = new Set(['a', 'an', 'the', 'of', 'on', 'in', 'and', 'der', 'die', 'das', 'le', 'la', 'les']);

/** A source as an entry, and the command that cites a passage in it. */
export function bibtex(source: Source, { owner, locator, told }: Passage = {}): Forms<string> {
  const work = workOf(source);
  const [type, container] = TYPES[work.type] ?? ['misc', 'howpublished'];
  const key = keyOf(source, work);
  const host = hostOf(work);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', work.authors.length ? `{${work.authors.map(author).join(' and ')}}` : undefined],
    // In braces of its own, so that no style changes its capitals.
    ['title', `{{${tex(work.title)}}}`],
    [container, braced(host)],
    ['organization', host === work.container ? undefined : braced(work.container)],
    ['publisher', host === work.publisher ? undefined : braced(work.publisher)],
    ['address', braced(work.place ?? work.eventPlace)],
    ['volume', braced(work.volume)],
    ['number', braced(work.issue)],
    ['pages', work.page && `{${tex(work.page).replaceAll('–', '--')}}`],
    ...dates(source),
    ['doi', work.address?.startsWith('https://doi.org/') ? `{${address(work.address.slice(16))}}` : undefined],
    ['url', source.URL && `{${address(source.URL)}}`],
    ['urldate', isoDate(source.accessed) && `{${isoDate(source.accessed) ?? ''}}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value ?? ''},\n`);
  const through = owner && `[${tex(owner)}, ${told ? 'cited' : 'quoted'} in]`;
  const where = locator ? `[${place(locator)}]` : through ? '[]' : '';
  return { entry: `@${type}{${key},\n${lines.join('')}}`, inText: `\\cite${through ?? ''}${where}{${key}}` };
}

/** What the field of the entry type holds: the meeting where it was said, the body behind a report, the container. */
function hostOf({ type, event, container, publisher }: Work): string | undefined {
  return event ?? container ?? (type === 'report' ? publisher : undefined);
}

/** Text that TeX prints as it is. Everything beyond ASCII stays: today's TeX reads UTF-8. */
function tex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^"&%$#_]/g, (character) => TEX[character] ?? character);
}

function braced(text: string | undefined): string | undefined {
  return text && `{${tex(text)}}`;
}

/** `Panda, Ankit`; what is no split name, or holds an "and", in braces of its own. */
function author({ family, given, literal }: SourceName): string {
  if (literal !== undefined || !family || !given) return `{${tex(literal ?? family ?? given ?? '')}}`;
  return [family, given].map((part) => (/,|\band\b/.test(part) ? `{${tex(part)}}` : tex(part))).join(', ');
}

/** Addresses are printed raw, so what is not plain ASCII is percent-encoded. */
function address(url: string): string {
  return url.replace(/[^\u0021-\u007e]|[{}\\]/gu, (character) =>
    encodeURIComponent(/\p{Surrogate}/u.test(character) ? '\ufffd' : character),
  );
}

/** Only a date that is certain is split into fields; any other is the year in words. */
function dates({ issued }: Source): readonly (readonly [string, string])[] {
  if (!issued) return [];
  const certain = issued.form === 'date' && isoDate(issued) ? [issued.date, issued.date] : sameMonth(issued);
  const [start, end] = certain ?? [];
  if (!start || !end) return [['year', `{${tex(citedDate(issued, FORM)).replaceAll('–', '--')}}`]];
  const month = start.month && MONTHS[start.month - 1]?.slice(0, 3).toLowerCase();
  const day = start.day && [...new Set([start.day, end.day])].join('--');
  return [
    ['year', `{${start.year}}`],
    ...(month ? [['month', month] as const] : []),
    ...(day ? [['day', `{${day}}`] as const] : []),
  ];
}

/** Days of one month, for an event of several days. */
function sameMonth(issued: NonNullable<Source['issued']>): readonly EdtfDate[] | undefined {
  if (issued.form !== 'interval') return undefined;
  const ends = [issued.start, issued.end].filter((end) => typeof end !== 'string');
  const [start, end] = ends;
  const certain = !ends.some(({ approximate, uncertain }) => approximate || uncertain);
  const same = start?.precision === 'day' && end?.precision === 'day' && start.year === end.year;
  return same && certain && start.month === end.month ? ends : undefined;
}

function place(locator: string): string {
  const several = pages(locator);
  if (!several) return tex(locator);
  return `${several === 'one' ? 'p.' : 'pp.'}~${pageRange(locator).replaceAll('–', '--')}`;
}

/** Author, year and the first word of the title, in plain ASCII: `panda2013what`; else the source's id. */
function keyOf(source: Source, { authors, container, title }: Work): string {
  const [first] = authors;
  const who = first ? (first.family ?? first.literal ?? first.given) : container;
  const year = /\d{4}/.exec(source.issued?.text ?? '')?.[0] ?? '';
  const [by = ''] = plainWords(who ?? '').slice(0, 1);
  const [about = ''] = plainWords(title);
  return by || about ? `${by}${year}${about}` : source.id;
}

function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mark}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => /[a-z]{2}/.test(word) && !SMALL.has(word));
}
