import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { tenth } from '../../layout/tenth.js';
import { placeFlags } from '../../layout/timeline/flags.js';
import type { Crossing } from '../../layout/timeline/horizontal.js';
import { laneEnds, layoutLanes, type Lane } from '../../layout/timeline/lanes.js';
import { marginFor } from '../../layout/timeline/scale.js';
import { isContradicted } from '../../model/contradicted.js';
import type { Visit, VisitLevel } from '../../model/dossier.js';
import { say } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { wayWords } from '../../words/visit.js';
import type { Across } from './across.js';
import { axisOf } from './axis.view.js';
import { crowdOf, styles } from './crowd.view.js';
import { flagWords, labelsOf } from './flag-words.js';
import { glyph } from './glyph.view.js';
import { flagView, spanMark } from './horizontal.view.js';
import { arrowOf, waysOf } from './way.js';
import { factPhrases } from '../../words/facts.js';

export { styles };

/** Levels in the order of their ceremony. */
const CEREMONY: readonly VisitLevel[] = [
  'state',
  'official',
  'working',
  'multilateral',
  'delegation',
  'private',
  'transit',
  'unknown',
];

/** What lanes are drawn from, and what they do. */
export interface LanesContext extends Across {
  /** By level, or by the actor whose people went. */
  readonly by: 'level' | 'actor';
}

/** The lanes there are, named, in order: levels by ceremony, actors by their first visit. */
export function lanesOf({
  dossier,
  visits,
  by,
  language,
}: Pick<LanesContext, 'dossier' | 'visits' | 'by' | 'language'>): readonly {
  readonly id: string;
  readonly name: string;
  readonly visits: readonly Visit[];
}[] {
  const ids =
    by === 'level'
      ? CEREMONY.filter((level) => visits.some((visit) => visit.level === level))
      : [...new Set(visits.map(({ from }) => from))];
  return ids.map((id) => ({
    id,
    name:
      by === 'level'
        ? say(factPhrases(language).level[id as VisitLevel], language)
        : actorName(dossier, id, language).words,
    visits: visits.filter((visit) => (by === 'level' ? visit.level : visit.from) === id),
  }));
}

function markView({ id, x, spans }: Crossing, rail: number, context: LanesContext): SVGTemplateResult {
  const visit = context.visits.find((one) => one.id === id);
  const denied = !!visit && isContradicted(visit);
  return svg`<g class="crossing ${context.selected === id ? 'selected' : ''} ${denied ? 'denied' : ''}" data-id=${id} @click=${() => {
    context.choose(id);
  }}>
    ${spans.map((span) => spanMark(span, rail - 7, rail + 7, false))}
    ${glyph(visit?.level ?? 'unknown', x, rail, denied)}
    <rect class="hit" x=${tenth(x - 12)} y=${tenth(rail - 12)} width="24" height="24"/>
  </g>`;
}

/** One rail a lane; every visit is read on its own: from where to where stands on its label. */
export function lanesView(context: LanesContext): TemplateResult {
  const { dossier, visits, by, language, width, rtl, measure } = context;
  const lanes = lanesOf(context);
  // From where an actor's people went, the lane says.
  const way =
    by === 'actor'
      ? (visit: Visit) => [' ', wayWords(dossier, visit, language, arrowOf(language))]
      : waysOf(dossier, visits, language);
  // (Visits of one date share a flag only where they share a lane.)
  const words = new Map(lanes.flatMap((lane) => [...flagWords(dossier, lane.visits, language, way)]));
  const crowd = crowdOf(context, words, (requests, bounds) => placeFlags(requests, bounds), 8);
  const axis = axisOf(context);
  const layout = layoutLanes({
    domain: axis.domain,
    lanes,
    labels: labelsOf(words, measure),
    width,
    margin: marginFor(lanes.map(({ name }) => measure(name, 600))),
    rtl,
    place: crowd.place,
  });
  const flags = {
    flags: crowd.words,
    selected: context.selected,
    active: context.active,
    choose: context.choose,
  };
  const [from, to] = laneEnds(layout);
  const laneView = (lane: Lane, index: number): SVGTemplateResult => svg`<g class="lane-of" data-lane=${lane.id}>
    <path class="rail" d=${`M${tenth(from)},${tenth(lane.rail)}H${tenth(to)}`}/>
    <text class="railname" x=${rtl ? width : 0} y=${tenth(lane.rail + 5)} text-anchor=${rtl ? 'end' : 'start'}>${lanes[index]?.name}</text>
    ${crowd.marks(lane.flags, lane.rail, true)}
    ${lane.crossings.map((crossing) => markView(crossing, lane.rail, context))}
    ${lane.flags.map((flag) => flagView(flag, lane.rail, true, flags))}
  </g>`;
  return html`<svg
      class="horizontal"
      viewBox="0 0 ${width} ${layout.height}"
      width=${width}
      height=${layout.height}
      aria-hidden="true"
      direction="ltr"
    >
      ${layout.lanes.map(laneView)}
      <path class="axis" d=${`M${tenth(layout.scale.left)},${tenth(layout.axis)}H${tenth(layout.scale.right)}`} />
      ${axis.ticks(layout.scale, layout.axis)}</svg
    >${crowd.list()}`;
}
