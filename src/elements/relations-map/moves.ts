import type { Anchor } from '../../layout/map/anchors.js';
import type { MapLayout } from '../../layout/map/layout-map.js';
import { nearestLine } from '../../layout/map/nearest.js';
import type { Point } from '../../layout/wave.js';
import type { Standing } from '../../model/at-date.js';

/** Partners clockwise from north around a point. */
export function clockwise(
  anchors: readonly Anchor[],
  centre: { readonly x: number; readonly y: number },
): readonly string[] {
  const bearing = ({ x, y }: Anchor): number => (Math.atan2(x - centre.x, centre.y - y) + 2 * Math.PI) % (2 * Math.PI);
  return [...anchors].sort((a, b) => bearing(a) - bearing(b)).map(({ id }) => id);
}

/** The next of a list, round and round; the first where nothing is chosen yet. */
export function nextOf<T>(list: readonly T[], at: T | undefined, step: 1 | -1): T | undefined {
  const index = at === undefined ? -1 : list.indexOf(at);
  if (index < 0) return step === 1 ? list[0] : list.at(-1);
  return list[(index + step + list.length) % list.length];
}

/** The actors on a map but the focus, clockwise around it. */
export function partnersOf(layout: MapLayout, focus: string | undefined): readonly string[] {
  const { width, height } = layout.frame;
  const centre = focus === undefined ? undefined : layout.anchors.get(focus);
  const others = [...layout.anchors.values()].filter(({ id }) => id !== focus);
  return clockwise(others, centre ?? { x: width / 2, y: height / 2 });
}

/** All that the arrows walk: the partners clockwise, then the groups that are drawn. */
export function stopsOf(layout: MapLayout, focus: string | undefined): readonly string[] {
  return [...partnersOf(layout, focus), ...layout.hubs.map(({ id }) => id)];
}

/** What choosing a country chooses: its first relation with the focus; without a focus or a relation, the country itself. */
export function choiceOf(id: string, layout: MapLayout, focus: string | undefined): string | undefined {
  if (id === focus) return undefined;
  if (focus === undefined) return id;
  const cable = layout.cables.find(({ key }) => {
    const parties = key.split(' ');
    return parties.includes(id) && parties.includes(focus);
  });
  return cable?.strands[0]?.id ?? id;
}

/** A line is meant by who points this close to its bead or its middle, and closer than to any dot. */
const ON_MARK = 5;

/** The line whose bead or middle is pointed at, where no dot is nearer. */
function markedAt([x, y]: Point, { anchors, cables }: MapLayout): string | undefined {
  const from = (mark: { readonly x: number; readonly y: number }): number => Math.hypot(mark.x - x, mark.y - y);
  const reach = Math.min(ON_MARK, ...[...anchors.values()].map(from));
  const [nearest] = cables
    .flatMap(({ strands }) => strands.map(({ id, bead, half }) => ({ id, distance: Math.min(from(bead), from(half)) })))
    .sort((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= reach ? nearest.id : undefined;
}

/**
 * What a click or tap on the map chooses: a line at its bead or its middle, a hub, a place, else the nearest line within
 * reach, else a country's land; the sea lets go of what was chosen.
 */
export function hitAt(
  event: MouseEvent,
  svg: Element,
  layout: MapLayout,
  focus: string | undefined,
  reach: number,
): string | undefined {
  const box = svg.getBoundingClientRect();
  const scale = layout.frame.width / box.width;
  const point = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale] as const;
  const marked = markedAt(point, layout);
  if (marked !== undefined) return marked;
  const [target] = event.composedPath();
  const element = target instanceof Element ? target : undefined;
  const hub = element?.closest('.hub')?.getAttribute('data-id');
  if (hub) return hub;
  const place = element?.closest('.anchor')?.getAttribute('data-actor');
  if (place) return choiceOf(place, layout, focus);
  const lines = layout.cables.flatMap(({ strands }) =>
    strands.flatMap(({ id, pieces }) => pieces.map((points) => ({ id, points }))),
  );
  const strand = nearestLine(point, lines, reach);
  if (strand !== undefined) return strand;
  const land = element?.closest('.actor')?.getAttribute('data-actor');
  return land && land !== focus ? choiceOf(land, layout, focus) : undefined;
}

/** Where a key leads: to another partner, to a choice, or out of one. */
export interface Move {
  readonly active?: string | undefined;
  readonly choose?: string | undefined;
  readonly clear?: boolean;
}

/**
 * Left and right go from partner to partner and on to the groups, Home and End to the first and last, up and down through
 * the relations of a partner, Enter chooses, Escape clears; undefined for any other key.
 */
export function moveOf(
  key: string,
  now: { readonly active: string | undefined; readonly selected: string | undefined },
  layout: MapLayout,
  standing: readonly Standing[],
  focus: string | undefined,
): Move | undefined {
  const partners = stopsOf(layout, focus);
  const partner = now.active !== undefined && partners.includes(now.active) ? now.active : partners[0];
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      return { active: nextOf(partners, partner, key === 'ArrowRight' ? 1 : -1) };
    case 'Home':
      return { active: partners[0] };
    case 'End':
      return { active: partners.at(-1) };
    case 'ArrowUp':
    case 'ArrowDown': {
      const ids = standing
        .filter(({ relation }) => relation.parties.includes(partner ?? ''))
        .map(({ relation }) => relation.id);
      const next = nextOf(ids, now.selected, key === 'ArrowDown' ? 1 : -1);
      return next === now.selected ? {} : { choose: next };
    }
    case 'Enter':
    case ' ':
      return { choose: choiceOf(partner ?? '', layout, focus) };
    case 'Escape':
      return now.selected === undefined ? undefined : { clear: true };
    default:
      return undefined;
  }
}
