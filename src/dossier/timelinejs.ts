/**
 * Reads a timeline made for TimelineJS (Knight Lab), JSON or the published spreadsheet, into the raw object that
 * `parseDossier` takes.
 *
 * Slides become events, eras events tagged `era`, the title slide gives the title. Dates keep their precision: a year
 * alone is a year; times of day are left out. What a slide says stands in its evidence, with its markup taken off; the
 * source is the address of its media, else the timeline. A group becomes a tag, a display date a note where it says more
 * than the date. Layout (`background`, `autolink`, …) is left out.
 */
import type { Problem } from '../model/dossier.js';
import { plainText } from './plain-text.js';
import { brief } from './problems.js';
import { isObject } from './read.js';
import { splitRows } from './rows.js';
import { ADDRESS, ID } from './shape.js';
import { part, words, type Plain, type Report, type Slide } from './slide.js';
import { dateOf, fromDateCell } from './slide-date.js';
import type { Table } from './table.js';

/** A timeline in its three parts. */
interface Timeline {
  readonly title: Slide | undefined;
  readonly events: readonly Slide[];
  readonly eras: readonly Slide[];
}

/** Columns of the spreadsheet → fields of the JSON. Those of its first version have a whole date in a cell, and tags. */
const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['year', 'start_date.year'],
  ['month', 'start_date.month'],
  ['day', 'start_date.day'],
  ['end year', 'end_date.year'],
  ['end month', 'end_date.month'],
  ['end day', 'end_date.day'],
  ['start date', 'start_date'],
  ['end date', 'end_date'],
  ['display date', 'display_date'],
  ['headline', 'text.headline'],
  ['text', 'text.text'],
  ['media', 'media.url'],
  ['media credit', 'media.credit'],
  ['media caption', 'media.caption'],
  ['type', 'type'],
  ['group', 'group'],
  ['tag', 'group'],
]);

/** Id of the source that the timeline itself is. */
const TIMELINE = 'timeline';

/** Reads TimelineJS's JSON. `address` is where it comes from. */
export function timelineFromJson(raw: Plain, address: string, name: string): Table {
  const slides = (list: string): readonly Slide[] =>
    (Array.isArray(raw[list]) ? (raw[list] as unknown[]) : []).map((slide, index) => ({
      fields: isObject(slide) ? slide : {},
      place: (field) => `${list}[${index}]${field && `.${field}`}`,
    }));
  const title = isObject(raw['title'])
    ? { fields: raw['title'], place: (field: string): string => `title${field && `.${field}`}` }
    : undefined;
  return tableOf({ title, events: slides('events'), eras: slides('eras') }, address, name);
}

/** Reads the CSV of TimelineJS's spreadsheet. `address` is where it comes from. */
export function timelineFromTable(csv: string, address: string, name: string): Table {
  const [header, ...body] = splitRows(csv).rows;
  const columns = (header?.cells ?? []).map((text) => ({ text, field: COLUMNS.get(text.toLowerCase()) }));
  const slides = body.map(({ line, cells }): Slide => {
    const fields: Record<string, unknown> = {};
    columns.forEach(({ field }, index) => {
      const [outer = '', inner] = field?.split('.') ?? [];
      const cell = cells[index];
      if (!field || !cell) return;
      const whole = /^(?:start|end)_date$/.test(outer) ? fromDateCell(cell) : cell;
      fields[outer] = inner === undefined ? whole : { ...(fields[outer] as Plain | undefined), [inner]: cell };
    });
    const called = (field: string): string =>
      columns.find((column) => column.field === field)?.text ??
      columns.find((column) => field && column.field?.startsWith(`${field}.`))?.text ??
      field;
    return { fields, place: (field) => `${name} line ${line}${field && `, ${called(field)}`}` };
  });
  const typed = (slide: Slide): string => words(slide.fields['type']).toLowerCase();
  // (A second title is a slide, as TimelineJS has it.)
  const title = slides.find((slide) => typed(slide) === 'title');
  const isEra = (slide: Slide): boolean => typed(slide) === 'era';
  return tableOf(
    { title, events: slides.filter((slide) => slide !== title && !isEra(slide)), eras: slides.filter(isEra) },
    address,
    name,
  );
}

/** What both forms become. */
function tableOf({ title, events, eras }: Timeline, address: string, name: string): Table {
  const problems: Problem[] = [];
  const report = (path: string, value: unknown, reason: string): void => {
    problems.push({ path, value: brief(value), reason });
  };
  const heading = plainText(words(part(title, 'text')['headline']));
  const sources = new Map<string, Plain>([
    [
      TIMELINE,
      { type: 'webpage', title: heading || name || 'TimelineJS', ...(ADDRESS.test(address) && { URL: address }) },
    ],
  ]);
  const slides = [
    ...events.map((slide, index) => ({ slide, id: `event-${index + 1}`, tags: [] as string[] })),
    ...eras.map((slide, index) => ({ slide, id: `era-${index + 1}`, tags: ['era'] })),
  ];
  const taken = new Set<string>();
  const facts = slides.map(({ slide, id, tags }) => {
    const { fields } = slide;
    const own = words(fields['unique_id']);
    const group = plainText(words(fields['group']));
    const { headline, text } = part(slide, 'text');
    const [called, told] = [plainText(words(headline)), plainText(words(text))];
    // (A picture may be all that a slide has.)
    const caption = plainText(words(part(slide, 'media')['caption']));
    const name = ID.test(own) && !taken.has(own) ? own : id;
    taken.add(name);
    return {
      id: name,
      type: 'other',
      title: called || told || caption,
      ...dateOf(slide, report),
      tags: group ? [...tags, group] : tags,
      evidence: [{ source: sourceOf(slide, sources, report), exact: told || called || caption }],
    };
  });
  const raw = {
    dossier: 1,
    id: 'timeline',
    title: heading || name,
    sources: Object.fromEntries(sources),
    events: facts,
  };
  const place = (path: string): string => {
    const [, index, field = ''] = /^events\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    const from = index === undefined ? undefined : slides[Number(index)];
    return from ? from.slide.place(nameOf(field)) : path;
  };
  return { raw, problems, place };
}

/** What a field of ours is called in a timeline. */
function nameOf(field: string): string {
  if (field === 'title') return 'text.headline';
  return field.startsWith('evidence') ? 'text.text' : field;
}

/** The media's address as a source, else the timeline. */
function sourceOf(slide: Slide, sources: Map<string, Plain>, report: Report): string {
  const { url, caption, credit } = part(slide, 'media');
  const address = words(url);
  if (!address) return TIMELINE;
  if (!ADDRESS.test(address)) {
    report(slide.place('media.url'), address, 'is not an http or https address');
    return TIMELINE;
  }
  const known = [...sources].find(([, source]) => source['URL'] === address && source['type'] === 'webpage');
  if (known) return known[0];
  const id = `media-${sources.size}`;
  const [title, publisher] = [plainText(words(caption)), plainText(words(credit))];
  sources.set(id, {
    type: 'webpage',
    title: title || publisher || address,
    URL: address,
    ...(publisher && { publisher }),
  });
  return id;
}
