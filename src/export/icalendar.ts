/**
 * Visits and events as a calendar (RFC 5545), each one on its whole days. A calendar knows no month, no year and no doubt,
 * so only what is known by its days goes in: a day, an interval of days, or several such. All else is left out and
 * counted; nothing ever falls on a 1 January that nobody claimed.
 */
import type { GroupStanding } from '../model/at-date.js';
import { civil } from '../model/civil-day.js';
import { isContradicted } from '../model/contradicted.js';
import type { Dossier, DossierEvent, Fact, Visit } from '../model/dossier.js';
import type { Day, Edtf, EdtfDate, EdtfEnd, EdtfInterval } from '../model/edtf.js';
import { say, textIn, type Language } from '../words/language.js';
import { sourceWords } from '../words/source.js';
import { destinationWords } from '../words/destination.js';
import { doubted } from '../words/doubt.js';
import { timelineMore } from '../words/strings/en.timeline-more.js';
import { visitorsWords, wayWords } from '../words/visit.js';
import { visitSentence } from '../words/visit-sentence.js';

/** A calendar, and how much is not in it. */
export interface Calendar {
  /** The file: `text/calendar`, UTF-8. */
  readonly text: string;
  /** Visits and events in it. */
  readonly written: number;
  /** Visits and events whose days are not known. */
  readonly leftOut: number;
}

/** First and last day. */
interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** Octets of one line, without its end. */
const LINE_AT_MOST = 75;

/** What a reader is told of those that a calendar has no place for. */
export function leftOutWords(n: number, language: Language): string {
  return say((language.phrases.timelineMore ?? timelineMore).leftOut, language, { n });
}

/** A calendar of the visits and events among these facts, in a language. */
export function toCalendar(dossier: Dossier, facts: readonly (Fact | GroupStanding)[], language: Language): Calendar {
  const dated = facts.filter((fact) => fact.kind === 'visit' || fact.kind === 'event');
  // A fixed day where the dossier has none, so that the same dossier is always the same file.
  const { earliest = 0 } = dossier.updated ?? {};
  const stamp = `${digits(Number.isFinite(earliest) ? earliest : 0)}T000000Z`;
  const title = escaped(textIn(dossier.title, language, dossier.lang)?.words ?? dossier.id);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Entente//entente-elements//EN', 'CALSCALE:GREGORIAN'];
  lines.push(`NAME:${title}`, `X-WR-CALNAME:${title}`);
  let written = 0;
  for (const fact of dated) {
    const spans = daysOf(fact.when);
    if (spans.length) written++;
    spans.forEach((span, index) => {
      const uid = `${fact.id}${index ? `-${index + 1}` : ''}@${dossier.id}`;
      lines.push(...entry(dossier, fact, uid, span, stamp, language));
    });
  }
  lines.push('END:VCALENDAR');
  const text = lines.map((line) => `${folded(line)}\r\n`).join('');
  return { text, written, leftOut: dated.length - written };
}

function entry(
  dossier: Dossier,
  fact: Visit | DossierEvent,
  uid: string,
  { first, last }: Days,
  stamp: string,
  language: Language,
): readonly string[] {
  const visit = fact.kind === 'visit' ? fact : undefined;
  const text = (of: Visit['purpose']): string => textIn(of, language, dossier.lang)?.words ?? '';
  const way = visit && [visitorsWords(dossier, visit, language), wayWords(dossier, visit, language)];
  const summary = fact.kind === 'visit' ? (way ?? []).filter(Boolean).join(': ') : text(fact.title);
  const place = visit ? destinationWords(dossier, visit, language) : text(fact.place);
  const sources = fact.evidence.map((evidence) => ({ evidence, source: dossier.sources.get(evidence.source) }));
  const { common } = language.phrases;
  const description = [
    visit && visitSentence(dossier, visit, language),
    visit && text(visit.purpose),
    fact.status && fact.status !== 'asserted' ? say(common.status[fact.status], language) : '',
    text(fact.note),
    ...sources.map(({ evidence, source }) =>
      [evidence.exact, source && sourceWords(source, language), source?.URL].filter(Boolean).join('\n'),
    ),
  ];
  const url = sources.find(({ source }) => source?.URL)?.source?.URL;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${digits(first)}`,
    // The day after the last one.
    `DTEND;VALUE=DATE:${digits(last + 1)}`,
    `SUMMARY:${escaped(isContradicted(fact) ? doubted(summary, fact, language) : summary)}`,
    `DESCRIPTION:${escaped(description.filter(Boolean).join('\n\n'))}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    // Nobody's own time is taken.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The days of a date, where all of them are known. */
function daysOf(when: Edtf | undefined): readonly Days[] {
  const items = itemsOf(when);
  const known = items.map(knownDays).filter((span) => span !== undefined);
  return known.length === items.length ? known : [];
}

/** One of several days is not known; several all are. */
function itemsOf(when: Edtf | undefined): readonly (EdtfDate | EdtfInterval)[] {
  if (when?.form === 'date') return [when.date];
  if (when?.form === 'interval') return [when];
  return when?.form === 'all-of' ? when.items : [];
}

function knownDays(item: EdtfDate | EdtfInterval): Days | undefined {
  const [start, end] = 'start' in item ? [item.start, item.end] : [item, item];
  return isKnown(start) && isKnown(end) ? { first: start.earliest, last: end.latest } : undefined;
}

function isKnown(end: EdtfEnd): end is EdtfDate {
  return typeof end !== 'string' && end.precision === 'day' && !end.uncertain && !end.approximate;
}

/** `20131028`. */
function digits(day: Day): string {
  const { year, month, day: ofMonth } = civil(day);
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(ofMonth).padStart(2, '0')}`;
}

/** A TEXT value (3.3.11). Control characters have no place in one. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** A content line in pieces of at most 75 octets (3.1), none of which ends within a letter. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LINE_AT_MOST) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
