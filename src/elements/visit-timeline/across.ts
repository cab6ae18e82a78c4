import type { nothing, SVGTemplateResult, TemplateResult } from 'lit';
import { JOINT, layoutHorizontal, type Horizontal } from '../../layout/timeline/horizontal.js';
import { marginFor } from '../../layout/timeline/scale.js';
import type { Dossier, Visit } from '../../model/dossier.js';
import { say, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import type { Backdrop } from './backdrop.view.js';
import { flagWords, jointWords, labelsOf } from './flag-words.js';
import { horizontalView } from './horizontal.view.js';
import { timelinePhrases } from './phrases.js';
import { tieOf, type Between } from './shown.js';

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
  readonly choose: (id: string) => void;
}

/** What two shores, or one line, are drawn from. */
export interface Shores extends Across {
  readonly pair: Between;
  /** Two shores; else one line. */
  readonly two: boolean;
  /** Draw nothing, rather than without a label. */
  readonly whole: boolean;
  /** The silences between the visits. */
  readonly gaps: (layout: Horizontal) => SVGTemplateResult | typeof nothing;
  readonly behind: (across: Across) => Backdrop | undefined;
}

/** Room at the edge where a rail has no name. */
const EDGE = 8;

/** Words first, then their measures, then the places: visits between two shores, or along one line. */
export function acrossView(shores: Shores): TemplateResult | undefined {
  const { dossier, visits, language, pair, two, measure } = shores;
  const behind = shores.behind(shores);
  const phrases = timelinePhrases(language);
  const rails = two
    ? pair.map((id) => say(phrases.inState, language, { name: actorName(dossier, id, language).words }))
    : [''];
  const tie = two ? tieOf(dossier, pair) : undefined;
  const start = tie?.valid?.form === 'interval' && typeof tie.valid.start !== 'string' ? tie.valid.start : undefined;
  const flags = flagWords(dossier, visits, language, !two);
  const joint = jointWords(start, language);
  const names = [...rails, ...(behind?.names ?? [])];
  const labels = labelsOf(flags, measure);
  const layout: Horizontal = layoutHorizontal({
    visits,
    railOf: ({ to }) => (two && to === pair[1] ? 1 : 0),
    rails: two ? 2 : 1,
    labels,
    width: shores.width,
    margin: names.some(Boolean) ? marginFor(names.map((name) => measure(name, 600))) : EDGE,
    rtl: shores.rtl,
    // Where all labels find a place, none goes before others: a choice must not change the form.
    selected: shores.whole ? undefined : shores.selected,
    joined:
      tie && start
        ? {
            earliest: start.earliest,
            latest: start.latest,
            label: labelsOf(new Map([[JOINT, joint]]), measure).get(JOINT) ?? { width: 0, lines: 2 },
          }
        : undefined,
  });
  const placed = new Set(layout.flags.flat().map(({ id }) => id));
  if (shores.whole && ![...labels.keys()].every((id) => placed.has(id))) return undefined;
  return horizontalView(
    layout,
    {
      flags: new Map([...flags, [JOINT, joint]]),
      visits: new Map(visits.map((visit) => [visit.id, visit])),
      rails,
      gaps: shores.gaps(layout),
      behind: behind?.draw(layout, shores.width),
      selected: shores.selected,
      active: shores.active,
      choose: shores.choose,
    },
    shores.width,
  );
}
