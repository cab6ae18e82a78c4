import { foldRelations, ROOM } from '../../layout/map/bundles.js';
import type { Globe } from '../../layout/map/globe.js';
import { layoutMap, type MapLayout } from '../../layout/map/layout-map.js';
import type { ProjectionKind } from '../../layout/map/projection.js';
import { arc, REGION } from '../../layout/map/projection.js';
import type { BaseMap, landOfShapes } from '../../layout/map/shapes.js';
import type { Coordinates, Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import type { Language } from '../../words/language.js';
import type { Stages } from '../../model/stages.js';
import type { View } from '../../layout/view.js';
import type { Hubs } from './hubs.view.js';
import { namesOf, sizesOf, startWords, type MapName, type Measure } from './map-words.js';
import { landIds, placeFor, type Shown } from './shown.js';

/** More partners of a focus than this, and their lines fold into a tint of their land. */
const LINES = 24;

/** A layout with its names, and with what has no line of its own: how many relations tint which land, and how many in all. */
export interface Picture extends MapLayout {
  readonly names: ReadonlyMap<string, MapName>;
  readonly tint: ReadonlyMap<string, number>;
  readonly folded: number;
}

/** Height of a map by its width, wide and narrow. */
const RATIO = { wide: 0.545, narrow: 0.82 };

/** Room at the frame's edges: labels run out to the right. */
const PADDING = {
  wide: { left: 24, right: 84, top: 36, bottom: 28 },
  narrow: { left: 14, right: 30, top: 20, bottom: 20 },
};

/** What a layout depends on beside what is shown. */
export interface Ground {
  readonly at: Edtf;
  readonly focus: string | undefined;
  readonly language: Language;
  readonly map: BaseMap | undefined;
  readonly width: number;
  readonly narrow: boolean;
  readonly world: boolean;
  /** What a map of the world needs; undefined for one of a region. */
  readonly globe: Globe | undefined;
  /** Ids of `extent`, framed however far they are. */
  readonly framed: ReadonlySet<string> | undefined;
  readonly projection: ProjectionKind | undefined;
  readonly selected: string | undefined;
  /** How groups are drawn; undefined where none is. */
  readonly hubs: Hubs | undefined;
  /** What makes one land of several; undefined where no state has several. */
  readonly dissolved: typeof landOfShapes | undefined;
  readonly view: View;
  readonly measure: Measure;
}

/** States whose distance is told: those far from the focus that are not so large that the distance means little. */
function farFrom(
  focus: Coordinates | undefined,
  actors: readonly { readonly id: string; readonly place: Coordinates | undefined }[],
): ReadonlyMap<string, Coordinates> {
  return new Map(
    actors.flatMap(({ id, place }) => (focus && place && arc(focus, place) > REGION ? [[id, place] as const] : [])),
  );
}

/** Measures names and dates, and lays the map out. */
export function* layOut(dossier: Dossier, shown: Shown, ground: Ground): Stages<Picture> {
  const { at, focus, language, map, width, narrow, measure, hubs } = ground;
  const shape = narrow ? 'narrow' : 'wide';
  const actors = [...shown.actors, ...shown.landless].map((id) => ({
    id,
    place: placeFor(dossier, map, id),
    land: landIds(dossier, id),
  }));
  const focusPlace = actors.find(({ id }) => id === focus)?.place;
  const far = farFrom(focusPlace, actors);
  const many = focus !== undefined && shown.actors.length - 1 > LINES;
  const fold = foldRelations({
    standing: shown.world.standing,
    focus,
    chosen: [ground.selected],
    room: many ? { ...ROOM, cables: 0, lines: 0 } : ROOM,
  });
  const lined = new Set(fold.bundles.flatMap((bundle) => bundle.shown.map(({ relation }) => relation.id)));
  const ids = [...actors, ...shown.drawnGroups.map(({ group }) => group)].map(({ id }) => id);
  yield;
  const names = namesOf(dossier, ids, at, language, far, focusPlace);
  const sizes = sizesOf(names, focus, measure);
  const dates = new Map(
    shown.world.standing.flatMap(({ relation }) => {
      const words = narrow || !lined.has(relation.id) ? undefined : startWords(relation, language);
      return words ? [[relation.id, { width: Math.ceil(measure(words, 400, 12)), height: 17 }] as const] : [];
    }),
  );
  const seats = new Map(
    shown.drawnGroups.flatMap(({ group }) => (group.seat ? [[group.id, group.seat.coordinates] as const] : [])),
  );
  yield;
  const layout = yield* layoutMap({
    map,
    frame: { width, height: Math.round(width * RATIO[shape]) },
    focus,
    actors,
    standing: shown.world.standing,
    groups: shown.drawnGroups,
    layHubs: hubs?.layHubs,
    dissolved: ground.dissolved,
    seats,
    world: ground.world || far.size > actors.length / 2,
    globe: ground.globe,
    bundles: fold.bundles,
    framed: ground.framed,
    projection: ground.projection,
    names: hubs?.withSpans(sizes, shown.drawnGroups, language, measure) ?? sizes,
    dates,
    padding: PADDING[shape],
    view: ground.view,
  });
  return { ...layout, names, tint: fold.tint, folded: fold.bundled + fold.tinted };
}
