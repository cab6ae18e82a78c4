import { layoutMap, type MapLayout } from '../../layout/map/layout-map.js';
import { arc, REGION } from '../../layout/map/projection.js';
import type { BaseMap } from '../../layout/map/shapes.js';
import type { Coordinates, Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import type { Language } from '../../words/language.js';
import type { View } from '../../layout/zoom.js';
import { namesOf, sizesOf, spanWords, startWords, type Measure } from './map-words.js';
import { landIds, placeFor, type Shown } from './shown.js';

/** More partners than this, and lines fold into a tint of their land. */
export const LINES = 24;

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
  readonly view: View;
  readonly measure: Measure;
}

/** States whose distance is told: those far from the focus that are not so large that the distance means little. */
export function farFrom(
  focus: Coordinates | undefined,
  actors: readonly { readonly id: string; readonly place: Coordinates | undefined }[],
): ReadonlyMap<string, Coordinates> {
  return new Map(
    actors.flatMap(({ id, place }) => (focus && place && arc(focus, place) > REGION ? [[id, place] as const] : [])),
  );
}

/** Measures names and dates, and lays the map out. */
export function layOut(dossier: Dossier, shown: Shown, ground: Ground): MapLayout {
  const { at, focus, language, map, width, narrow, measure } = ground;
  const shape = narrow ? 'narrow' : 'wide';
  const actors = shown.actors.map((id) => ({ id, place: placeFor(dossier, map, id), land: landIds(dossier, id) }));
  const focusPlace = actors.find(({ id }) => id === focus)?.place;
  const far = farFrom(focusPlace, actors);
  const tint = shown.actors.length - 1 > LINES;
  const ids = [...shown.actors, ...shown.drawnGroups.map(({ group }) => group.id)];
  const sizes = new Map(sizesOf(namesOf(dossier, ids, at, language, far, focusPlace), focus, measure));
  for (const { group } of shown.drawnGroups) {
    const size = sizes.get(group.id);
    if (size) {
      const span = measure(spanWords(group.valid, language), 400, 12);
      sizes.set(group.id, { width: Math.max(size.width, span), height: 34 });
    }
  }
  const dates = new Map(
    shown.world.standing.flatMap(({ relation }) => {
      const words = tint || narrow ? undefined : startWords(relation, language);
      return words ? [[relation.id, { width: Math.ceil(measure(words, 400, 12)), height: 17 }] as const] : [];
    }),
  );
  const seats = new Map(
    shown.drawnGroups.flatMap(({ group }) => (group.seat ? [[group.id, group.seat.coordinates] as const] : [])),
  );
  return layoutMap({
    map,
    frame: { width, height: Math.round(width * RATIO[shape]) },
    focus,
    actors,
    standing: shown.world.standing,
    groups: shown.drawnGroups,
    seats,
    world: ground.world || far.size > actors.length / 2,
    tint,
    names: sizes,
    dates,
    padding: PADDING[shape],
    view: ground.view,
  });
}
