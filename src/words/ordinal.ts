/**
 * "The first visit by a head of state since 1988": how many such visits came before one, computed from the dossier's
 * own, and said only as surely as its makers have looked. Where an earlier visit may or may not be one (nobody says in
 * which office, at which level, or which of two came first), nothing is said.
 */
import { heldOf, isContradicted } from '../model/contradicted.js';
import type { Coverage, Dossier, RoleKind, Visit, Visitor } from '../model/dossier.js';
import type { EdtfDate } from '../model/edtf.js';
import { actorOf, roleOf } from '../model/facts.js';
import { holds } from '../model/time.js';
import { dateWords } from './date.js';
import { say, sayNth, type Language } from './language.js';
import { timelineMore } from './strings/en.timeline-more.js';
import { wayInText } from './in-text.js';
import { factPhrases } from './facts.js';

/** Offices of which a state has one holder at a time, the highest first. */
const OFFICES = ['head-of-state', 'head-of-government', 'foreign-minister'] as const;
type Office = (typeof OFFICES)[number];

/** Levels that are visits of their own kind. */
const LEVELS = ['state', 'official', 'working'] as const;
type Level = (typeof LEVELS)[number];

/** A visit's place among those in the same direction, by the same office, at the same level. */
export interface Nth {
  /** From 1. */
  readonly n: number;
  readonly previous?: Visit;
  readonly office: Office;
  /** Absent where the visit's level is not known: counted among visits of any level. */
  readonly level?: Level;
  /** `complete`: the dossier's makers have looked for all; `recorded`: it is so among those in the dossier. */
  readonly extent: 'complete' | 'recorded';
  /** Where a complete search begins, if it has a beginning: earlier visits are not counted. */
  readonly from?: EdtfDate;
}

/** The offices in which somebody travelled; undefined where that is not known. */
function officesOf(dossier: Dossier, { actor, as }: Visitor, { from, when }: Visit): readonly RoleKind[] | undefined {
  if (as !== undefined) {
    const role = typeof as === 'string' ? roleOf(dossier, as)?.role : undefined;
    // An office of another state is none of this one.
    return role?.kind && (role.of === undefined || role.of === from ? [role.kind] : []);
  }
  const person = actor === undefined ? undefined : actorOf(dossier, actor);
  const held = (person?.kind === 'person' ? (person.roles ?? []) : []).flatMap(({ kind, of, valid }) =>
    kind && of === from && valid && holds(valid, when) === 'yes' ? [kind] : [],
  );
  return held.length ? held : undefined;
}

const highest = (kinds: readonly (RoleKind | undefined)[]): Office | undefined =>
  OFFICES.find((office) => kinds.includes(office));

/** Is another visit of the same kind? */
function matches(dossier: Dossier, other: Visit, office: Office, level: Level | undefined): boolean | 'perhaps' {
  if (level && other.level !== level && other.level !== 'unknown') return false;
  const kinds = other.visitors.map((visitor) => officesOf(dossier, visitor, other));
  const isOf = kinds.flat().includes(office) || (kinds.length && !kinds.includes(undefined) ? false : 'perhaps');
  return isOf === true && level && other.level === 'unknown' ? 'perhaps' : isOf;
}

/** What the dossier's makers looked for between two states. */
function coverageOf({ coverage }: Dossier, { from, to }: Visit): readonly Coverage[] {
  return coverage.filter(
    ({ of, actors }) => of === 'visits' && (!actors || actors.every((id) => id === from || id === to)),
  );
}

/** The complete search that reaches up to a visit from farthest back. */
function completeBefore(dossier: Dossier, visit: Visit): Coverage | undefined {
  return coverageOf(dossier, visit)
    .filter(({ extent, period: { earliest, latest } }) => {
      const reaches = earliest <= visit.when.earliest && latest >= visit.when.earliest;
      return extent === 'complete' && reaches;
    })
    .sort((a, b) => a.period.earliest - b.period.earliest)[0];
}

/** Two entries of which each may be the other's: one visit, told twice. */
const isSame = (a: Visit, b: Visit): boolean =>
  a.id === b.id || !!a.alternatives?.includes(b.id) || !!b.alternatives?.includes(a.id);

/** A visit's place among its like; undefined where nothing can be said. */
export function nthVisit(dossier: Dossier, visit: Visit): Nth | undefined {
  if (isContradicted(visit)) return undefined;
  const office = highest(visit.visitors.flatMap((visitor) => officesOf(dossier, visitor, visit) ?? []));
  const level = LEVELS.find((one) => one === visit.level);
  if (!office || (!level && visit.level !== 'unknown')) return undefined;

  const complete = completeBefore(dossier, visit);
  const start = complete?.period.earliest ?? -Infinity;
  const unsearched = coverageOf(dossier, visit).some(
    ({ extent, period }) => extent === 'not-researched' && period.earliest <= visit.when.latest,
  );
  if (!complete && unsearched) return undefined;

  const earlier: Visit[] = [];
  for (const other of heldOf(dossier.visits)) {
    const { when, from, to, rank } = other;
    if (from !== visit.from || to !== visit.to || rank === 'deprecated') continue;
    if (isSame(other, visit) || earlier.some((one) => isSame(one, other))) continue;
    if (when.earliest > visit.when.latest || when.latest < start) continue;
    const match = matches(dossier, other, office, level);
    if (match === false) continue;
    if (match === 'perhaps' || when.latest >= visit.when.earliest || when.earliest < start) return undefined;
    earlier.push(other);
  }
  const previous = earlier.sort((a, b) => a.when.latest - b.when.latest).at(-1);
  const from = complete && beginning(complete);
  return {
    n: earlier.length + 1,
    office,
    extent: complete ? 'complete' : 'recorded',
    ...(previous && { previous }),
    ...(level && { level }),
    ...(from && { from }),
  };
}

function beginning({ period }: Coverage): EdtfDate | undefined {
  if (period.form === 'date') return period.date;
  return period.form === 'interval' && typeof period.start !== 'string' ? period.start : undefined;
}

/** "Mongolia to North Korea: 3rd state visit by a head of state, the first since 1988"; '' where nothing can be said. */
export function nthVisitSentence(dossier: Dossier, visit: Visit, language: Language): string {
  const nth = nthVisit(dossier, visit);
  if (!nth) return '';
  const phrases = (language.phrases.timelineMore ?? timelineMore).nth;
  const { n, office, level, extent, previous, from } = nth;
  const values = {
    way: wayInText(dossier, visit, language),
    office: say(phrases.office[office], language),
    visit: say(level ? factPhrases(language).level[level] : phrases.visit, language),
  };
  const isComplete = extent === 'complete';
  let words =
    n === 1
      ? say(isComplete ? phrases.first : phrases.firstRecorded, language, values)
      : sayNth(isComplete ? phrases.count : phrases.countRecorded, language, n, values);
  if (from) {
    const date = dateWords(
      { form: 'date', text: '', earliest: from.earliest, latest: from.latest, date: from },
      language,
    );
    words = say(phrases.countedFrom, language, { words, date });
  }
  if (!previous) return words;
  const date = dateWords(previous.when, language);
  return say(isComplete ? phrases.firstSince : phrases.previous, language, { words, date });
}
