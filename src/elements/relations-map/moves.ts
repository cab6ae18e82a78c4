import type { Anchor } from '../../layout/map/anchors.js';
import type { MapLayout } from '../../layout/map/layout-map.js';
import { nearestLine } from '../../layout/map/nearest.js';

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

/** What choosing a country chooses: its first relation with the focus; without one, the country itself. */
export function choiceOf(id: string, layout: MapLayout, focus: string | undefined): string | undefined {
  if (id === focus) return undefined;
  const cable = layout.cables.find(({ key }) => {
    const parties = key.split(' ');
    return parties.includes(id) && (focus === undefined || parties.includes(focus));
  });
  return cable?.strands[0]?.id ?? id;
}

/**
 * What a click or tap on the map chooses: a hub, a place, else the nearest line within reach, else a country's land; the
 * sea lets go of what was chosen.
 */
export function hitAt(
  event: MouseEvent,
  svg: Element,
  layout: MapLayout,
  focus: string | undefined,
  reach: number,
): string | undefined {
  const [target] = event.composedPath();
  const element = target instanceof Element ? target : undefined;
  const hub = element?.closest('.hub')?.getAttribute('data-id');
  if (hub) return hub;
  const place = element?.closest('.anchor')?.getAttribute('data-actor');
  if (place) return choiceOf(place, layout, focus);
  const box = svg.getBoundingClientRect();
  const scale = layout.frame.width / box.width;
  const point = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale] as const;
  const lines = layout.cables.flatMap(({ strands }) =>
    strands.flatMap(({ id, pieces }) => pieces.map((points) => ({ id, points }))),
  );
  const strand = nearestLine(point, lines, reach);
  if (strand !== undefined) return strand;
  const land = element?.closest('.actor')?.getAttribute('data-actor');
  return land && land !== focus ? choiceOf(land, layout, focus) : undefined;
}
