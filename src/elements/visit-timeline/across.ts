import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { JOINT, layoutHorizontal, type Horizontal, type HorizontalInput } from '../../layout/timeline/horizontal.js';
import { marginFor } from '../../layout/timeline/scale.js';
import type { Dossier, Visit } from '../../model/dossier.js';
import type { Language } from '../../words/language.js';
import { axisOf } from './axis.view.js';
import type { Backdrop } from './backdrop.view.js';
import { flagWords, jointWords, labelsOf } from './flag-words.js';
import { horizontalView } from './horizontal.view.js';
import { tieOf, type Between } from './shown.js';
import { railNames, waysOf } from './way.js';

/** Pixels of a text in the page's font, by its weight (400) and size (13). */
export type Measure = (text: string, weight?: number, size?: number) => number;

/** What every picture from side to side is drawn from. */
export interface Across {
  readonly dossier: Dossier;
  readonly visits: readonly Visit[];
  readonly language: Language;
  /** CSS pixels. */
  readonly width: number;
  readonly rtl: boolean;
  readonly selected: string | undefined;
  /** The visit that the keys are at. */
  readonly active: string | undefined;
  readonly measure: Measure;
  /** The count whose visits are listed. */
  readonly opened: string | undefined;
  /** What an axis of months or days is made by, where the visits are of so short a time. */
  readonly calendar: () => typeof import('./calendar-axis.js') | undefined;
  readonly choose: (id: string) => void;
}

/** What two shores, or one line, are drawn from. */
export interface Shores extends Across {
  readonly pair: Between;
  /** Two shores; else one line. */
  readonly two: boolean;
  /** Draw nothing, rather than without a label. */
  readonly whole: boolean;
  /** The silences between the visits, where there are such. */
  readonly gaps: ((layout: Horizontal) => SVGTemplateResult | undefined) | undefined;
  /** What places labels where the usual way finds no place for all. */
  readonly crowd: () => typeof import('./crowd.view.js') | undefined;
  readonly behind: (across: Across) => Backdrop | undefined;
}

/** Room at the edge where a rail has no name, and the width from which the only rail may have one. */
const EDGE = 8;
const WIDE = 560;

/** Words first, then their measures, then the places: visits between two shores, or along one line. */
export function acrossView(shores: Shores): TemplateResult | undefined {
  const { dossier, visits, language, pair, two, measure } = shores;
  const behind = shores.behind(shores);
  const rails = two || shores.width > WIDE ? railNames(dossier, two ? pair : [], visits, language) : [];
  const tie = two ? tieOf(dossier, pair) : undefined;
  const start = tie?.valid?.form === 'interval' && typeof tie.valid.start !== 'string' ? tie.valid.start : undefined;
  const flags = new Map([
    ...flagWords(dossier, visits, language, two ? () => [] : waysOf(dossier, visits, language)),
    ...(start ? [[JOINT, jointWords(start, language)] as const] : []),
  ]);
  const names = [...rails, ...(behind?.names ?? [])];
  const labels = labelsOf(flags, measure);
  const axis = axisOf(shores, start);
  const input: HorizontalInput = {
    visits,
    domain: axis.domain,
    railOf: ({ to }) => (two && to === pair[1] ? 1 : 0),
    rails: two ? 2 : 1,
    labels,
    width: shores.width,
    margin: names.length ? marginFor(names.map((name) => measure(name, 600))) : EDGE,
    rtl: shores.rtl,
    silent: !!shores.gaps,
    joined: start?.earliest,
  };
  let layout = layoutHorizontal(input);
  const placed = layout.flags.flat();
  const isWhole = placed.length === flags.size;
  if (!isWhole && shores.whole) return undefined;
  // (What has its place is not searched for anew.)
  const crowd = isWhole
    ? undefined
    : shores
        .crowd()
        ?.crowdOf(
          shores,
          flags,
          (requests) => placed.filter((flag) => requests.some(({ id }) => id === flag.id)),
          two ? 8 : 12,
        );
  if (crowd) layout = layoutHorizontal({ ...input, place: crowd.place });
  const drawn = horizontalView(
    layout,
    {
      flags: crowd?.words ?? flags,
      visits: new Map(visits.map((visit) => [visit.id, visit])),
      rails,
      gaps: svg`${shores.gaps?.(layout)}${crowd && layout.flags.map((side, rail) => crowd.marks(side, rail ? layout.lower : layout.upper, !rail))}`,
      behind: behind?.draw(layout, shores.width),
      selected: shores.selected,
      active: shores.active,
      choose: shores.choose,
      axis,
    },
    shores.width,
  );
  return crowd ? html`${drawn}${crowd.list()}` : drawn;
}
