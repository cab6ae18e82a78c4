import { html, nothing, type TemplateResult } from 'lit';
import type { BaseMap } from '../../layout/map/shapes.js';
import { pairKey, type Standing } from '../../model/at-date.js';
import type { Coordinates, Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { say, type Language } from '../../words/language.js';
import { farFrom, type Picture } from './lay-out.js';
import type { Hubs } from './hubs.view.js';
import { mapView } from './map.view.js';
import { namesOf, startWords } from './map-words.js';
import { stopsOf } from './moves.js';
import { mapPhrases } from './phrases.js';
import { placeFor, type Shown } from './shown.js';

/** What a picture of the map is made from. */
export interface PictureContext {
  readonly dossier: Dossier;
  readonly shown: Shown;
  readonly layout: Picture;
  readonly map: BaseMap | undefined;
  readonly at: Edtf;
  readonly focus: string | undefined;
  /** The two actors of what is selected. */
  readonly pair: readonly string[];
  readonly selected: string | undefined;
  /** The partner that the keys stand on. */
  readonly active: string | undefined;
  readonly hubs: Hubs | undefined;
  readonly language: Language;
  readonly key: (event: KeyboardEvent) => void;
  readonly hit: (event: MouseEvent) => void;
}

/** How many relations each actor has. */
function relationsOf(standing: readonly Standing[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { relation } of standing) for (const id of relation.parties) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The layout with its words; names that found no place are numbered, and stand in a row below. */
export function pictureView(context: PictureContext): TemplateResult {
  const { dossier, shown, layout, map, at, focus, pair, language, hubs } = context;
  const phrases = mapPhrases(language);
  const ids = [...shown.actors, ...shown.drawnGroups.map(({ group }) => group.id)];
  const place = (id: string | undefined): Coordinates | undefined =>
    id === undefined ? undefined : placeFor(dossier, map, id);
  const far = farFrom(
    place(focus),
    shown.actors.map((id) => ({ id, place: place(id) })),
  );
  const names = namesOf(dossier, ids, at, language, far, place(focus));
  const stops = stopsOf(layout, focus);
  const active = context.active !== undefined && stops.includes(context.active) ? context.active : stops[0];
  const drawnGroups = hubs ? shown.drawnGroups : [];
  const groups = new Map(
    drawnGroups.map((one) => [one.group.id, hubs?.groupWords(dossier, one, at, language)] as const),
  );
  const dated = new Set(layout.cables.flatMap(({ strands }) => strands.flatMap(({ id, date }) => (date ? [id] : []))));
  const counts = relationsOf(shown.world.standing);
  const partnerWords = (id: string): string => {
    const { words: name = id, second } = names.get(id) ?? {};
    const words = say(phrases.partner, language, { name, n: counts.get(id) ?? 0 });
    return second && layout.anchors.get(id)?.kind === 'port' ? `${words}, ${second}` : words;
  };
  const numbered = layout.numbered.map((id, index) => html`<li>${index + 1} ${names.get(id)?.words}</li>`);
  return html`${mapView(layout, {
    names,
    dir: language.dir,
    groupSpans: new Map(drawnGroups.map(({ group }) => [group.id, hubs?.spanWords(group.valid, language)])),
    dates: new Map(
      shown.world.standing.flatMap(({ relation }) =>
        dated.has(relation.id) ? [[relation.id, startWords(relation, language) ?? ''] as const] : [],
      ),
    ),
    focus,
    pair: pair.length ? pairKey(pair) : undefined,
    selected: context.selected,
    hubs,
    tinted: new Set(layout.tint.keys()),
    active,
    label: say(phrases.map, language),
    options: stops.map((id) => ({
      id,
      label: groups.get(id) ?? partnerWords(id),
      selected: pair.includes(id) || id === context.selected,
    })),
    key: context.key,
    hit: context.hit,
  })}${
    numbered.length
      ? html`<ol class="numbers">
          ${numbered}
        </ol>`
      : nothing
  }${
    layout.folded ? html`<p class="quiet">${say(phrases.folded, language, { n: layout.folded })}</p>` : nothing
  }${layout.placeless.map((id) => html`<p class="quiet">${say(phrases.missing, language, { name: names.get(id)?.words ?? id })}</p>`)}`;
}
