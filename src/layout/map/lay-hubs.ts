import type { GeoProjection } from 'd3-geo';
import type { GroupStanding } from '../../model/at-date.js';
import type { Coordinates } from '../../model/dossier.js';
import type { Point } from '../wave.js';
import type { Anchor, Frame } from './anchors.js';
import type { Globe } from './globe.js';
import { geometricMedian, hubAt, spoke } from './hubs.js';
import type { PlacedLabel } from './labels.js';
import { seen, sphericalMean } from './projection.js';

/** A group drawn as a hub and its spokes. */
export interface Hub {
  readonly id: string;
  readonly form: GroupStanding['group']['form'];
  readonly at: Point;
  /** One for each member, or one for each piece where the map cuts the way to it. */
  readonly spokes: readonly { readonly member: string; readonly role: string; readonly points: readonly Point[] }[];
  readonly label: PlacedLabel | undefined;
}

/** What hubs stand on. */
export interface HubGround {
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly places: ReadonlyMap<string, Coordinates>;
  readonly seats: ReadonlyMap<string, Coordinates>;
  readonly projection: GeoProjection;
  readonly frame: Frame;
  /** What draws great circles; undefined on a map of a region. */
  readonly globe: Globe | undefined;
}

/**
 * A hub for every group that has members on the map: at its seat, else amid its members. On a map of the world that middle
 * is found on the round earth, so that a group across the Pacific has its hub there, wherever the map is cut.
 * @param busy points that hubs keep away from
 */
export function layHubs(groups: readonly GroupStanding[], busy: readonly Point[], ground: HubGround): readonly Hub[] {
  const { anchors, places, seats, projection, frame, globe } = ground;
  const taken = [...busy];
  return groups.flatMap(({ group, members }): Hub[] => {
    const standing = members.flatMap(({ actor, role = 'member' }) => {
      const anchor = anchors.get(actor);
      return anchor ? [{ actor, role, at: [anchor.x, anchor.y] as Point, place: places.get(actor) }] : [];
    });
    if (!standing.length) return [];
    const round = globe ? standing.flatMap(({ place }) => (place ? [place] : [])) : [];
    const seat = seats.get(group.id) ?? (round.length ? sphericalMean(round) : undefined);
    const wanted = seat && seen(seat, projection);
    const at = hubAt(wanted ?? geometricMedian(standing.map((member) => member.at)), taken, frame);
    taken.push(at);
    const stands = globe ? projection.invert?.([...at]) : undefined;
    const spokes = standing.flatMap(({ actor, role, at: to, place }) => {
      const pieces = stands && place ? (globe?.greatCircle(stands, place, projection) ?? []) : [];
      const lines = pieces.length > 1 ? pieces : [spoke(at, to)];
      return lines.map((points) => ({ member: actor, role, points }));
    });
    return [{ id: group.id, form: group.form, at, spokes, label: undefined }];
  });
}
