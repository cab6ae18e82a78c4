import { css, html, nothing, svg, type CSSResult, type SVGTemplateResult, type TemplateResult } from 'lit';
import { tenth } from '../../layout/tenth.js';
import { placeCrowd, type Count, type Crowd, type LabelSize } from '../../layout/timeline/crowd.js';
import { placeFlags, type Bounds, type Flag, type FlagRequest } from '../../layout/timeline/flags.js';
import { inTwoLines } from '../../layout/timeline/gap-marks.js';
import { heldOf } from '../../model/contradicted.js';
import type { Visit } from '../../model/dossier.js';
import { dateOf, isoDay } from '../../model/shown.js';
import { evidenceStyles } from '../../styles/evidence.js';
import { dateWords } from '../../words/date.js';
import { say, type Language } from '../../words/language.js';
import { tally } from '../../words/tally.js';
import type { Across, Measure } from './across.js';
import { labelsOf } from './flag-words.js';
import type { FlagWords } from './horizontal.view.js';
import { latePhrases } from './late-phrases.js';
import { rowStyles } from './rows.styles.js';
import { yearsOf } from './summary.js';
import { visitRows } from './rows.view.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [
  evidenceStyles,
  rowStyles,
  css`
    .count .name {
      text-decoration: underline dotted;
      text-underline-offset: 3px;
    }
    .reach {
      fill: none;
      stroke: var(--_ink-3);
    }
    .counted {
      margin-block-start: 8px;
    }
  `,
];

/** A line that is wider is broken, where it has a place for that. */
const WIDE = 96;
/** Between a rail and the bracket over what is counted. */
const REACH = 11;

/** Labels that need more room than there usually is. */
export interface Crowded {
  /** Finds a place for the labels of a side: none is lost. */
  readonly place: (requests: readonly FlagRequest[], bounds: Bounds) => readonly Flag[];
  /** What the placed labels say. */
  readonly words: ReadonlyMap<string, FlagWords>;
  /** What each count on a rail reaches over. */
  readonly marks: (flags: readonly Flag[], rail: number, up: boolean) => readonly SVGTemplateResult[];
  /** The visits of the count that is open. */
  readonly list: () => TemplateResult | typeof nothing;
}

/** The labels of a side in their places. */
interface Placed extends Crowd {
  /** Their words are those in narrower lines. */
  readonly isNarrow: boolean;
}

/** Places found lately: what is drawn anew, for a key or a choice, is not placed anew. */
const lately = new Map<string, Placed>();
const LATELY = 40;

function kept(key: string, work: () => Placed): Placed {
  const found = lately.get(key) ?? work();
  lately.delete(key);
  lately.set(key, found);
  for (const [oldest] of lately) if (lately.size > LATELY) lately.delete(oldest);
  return found;
}

/** When visits were: the day or the month of all, else their years. */
function periodOf(visits: readonly Visit[], language: Language): string {
  const from = Math.min(...visits.map(({ when }) => when.earliest));
  const to = Math.max(...visits.map(({ when }) => when.latest));
  const [first = '', last = ''] = Number.isFinite(to - from) ? [isoDay(from), isoDay(to)] : [];
  const common = [10, 7].map((length) => first.slice(0, length)).find((text) => last.startsWith(text));
  const date = dateOf(common);
  return date ? dateWords(date, language, 'short') : yearsOf(visits, language);
}

/** A line in two where it is wide; an arrow stays with a name. */
function broken(line: string, weight: number, size: number, measure: Measure): readonly string[] {
  const width = (text: string): number => measure(text, weight, size);
  const pieces = line.match(/(?:\u200F?[→←] )?\S+\s*/g) ?? [];
  return (width(line) > WIDE ? inTwoLines(pieces, width) : undefined) ?? [line];
}

/**
 * More tiers than usual, the words of labels in narrower lines (the way in lines of its own), and counts of what finds no place even so.
 * @param usually places labels in four tiers
 * @param tiers on each side, at most
 */
export function crowdOf(
  across: Across,
  usual: ReadonlyMap<string, FlagWords>,
  usually: (requests: readonly FlagRequest[], bounds: Bounds) => readonly Flag[],
  tiers: number,
): Crowded {
  const { dossier, language, measure, selected, opened, choose } = across;
  const narrow = new Map(
    [...usual].map(([id, said]) => {
      const names = said.names.flatMap((line) => broken(line, 600, 13, measure));
      const rest = said.rest
        .flatMap(([date = '', , way]) => (way ? [date, way] : [date]))
        .flatMap((line) => broken(line, 400, 12, measure))
        .map((line) => [line]);
      return [id, { ...said, names, rest }];
    }),
  );
  const labels = labelsOf(narrow, measure);
  const words = new Map(usual);
  const counts = new Map<string, Count>();
  const visitsOf = (ids: readonly string[]): readonly Visit[] => {
    const wanted = new Set(ids.flatMap((id) => usual.get(id)?.ids ?? []));
    return across.visits.filter(({ id }) => wanted.has(id));
  };
  const countWords = (ids: readonly string[]): FlagWords => {
    const visits = visitsOf(ids);
    const n = heldOf(visits).length;
    return {
      ids: visits.map(({ id }) => id),
      names: broken(
        tally(say(latePhrases(language).visits, language, { n }), visits.length - n, language),
        600,
        13,
        measure,
      ),
      rest: [[periodOf(visits, language)]],
      count: true,
    };
  };
  const size = (ids: readonly string[]): LabelSize =>
    labelsOf(new Map([['', countWords(ids)]]), measure).get('') ?? { width: 0, lines: 2 };
  const isChosen = ({ id }: Flag | FlagRequest): boolean =>
    selected !== undefined && !!usual.get(id)?.ids.includes(selected);
  const counted = (requests: readonly FlagRequest[], bounds: Bounds): Crowd => {
    const crowd = placeCrowd(requests, bounds, tiers, size);
    // What is chosen shows its label; where that has one anyhow, a choice changes nothing.
    const chosen = requests.find(isChosen);
    if (!chosen || chosen.width > bounds.right - bounds.left || crowd.flags.some(({ id }) => id === chosen.id))
      return crowd;
    return placeCrowd(
      requests.map((request) => (request === chosen ? { ...request, must: true } : request)),
      bounds,
      tiers,
      size,
    );
  };
  const placed = (requests: readonly FlagRequest[], bounds: Bounds): Placed => {
    for (const find of [usually, placeFlags]) {
      const flags = find(requests, bounds, tiers);
      if (flags.length === requests.length) return { flags, counts: new Map(), isNarrow: false };
    }
    const slim = requests.map((request) => ({ ...request, ...labels.get(request.id) }));
    return { ...counted(slim, bounds), isNarrow: true };
  };
  return {
    words,
    place: (requests, bounds) => {
      const all = requests.map(({ id, x, width, lines }) => [id, x, width, lines, labels.get(id)?.width].join());
      const key = [language.tag, requests.find(isChosen)?.id, bounds.left, bounds.right, tiers, ...all].join(' ');
      const { flags, counts: found, isNarrow } = kept(key, () => placed(requests, bounds));
      if (isNarrow) for (const [id, said] of narrow) if (flags.some((flag) => flag.id === id)) words.set(id, said);
      for (const [id, count] of found) {
        counts.set(id, count);
        words.set(id, countWords(count.ids));
      }
      return flags;
    },
    marks: (flags, rail, up) =>
      flags.flatMap(({ id }) => {
        const { ids = [], x0, x1 } = counts.get(id) ?? {};
        if (x0 === undefined || x1 === undefined || ids.length < 2) return [];
        const [y, foot] = up ? [rail - REACH, 4] : [rail + REACH, -4];
        return svg`<path class="reach" d=${`M${tenth(x0)},${tenth(y + foot)}V${tenth(y)}H${tenth(x1)}v${String(foot)}`}/>`;
      }),
    list: () => {
      const ids = opened?.split(' ') ?? [];
      const isCounted = [...counts.values()].some((count) => count.ids.some((id) => ids.includes(id)));
      const visits = visitsOf(ids);
      if (!isCounted && !visits.some(({ id }) => id === selected)) return nothing;
      const n = heldOf(visits).length;
      const period = periodOf(visits, language);
      return html`<div class="counted">
        <h4>${tally(say(latePhrases(language).inWindow, language, { n, period }), visits.length - n, language)}</h4>
        ${visitRows(visits, dossier, selected, language, choose)}
      </div>`;
    },
  };
}
