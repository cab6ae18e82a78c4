import { html, nothing, type TemplateResult } from 'lit';
import { pairKey, standingBy } from '../../model/at-date.js';
import type { Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { joined } from '../../words/joined.js';
import { listWords, numberWords, say, type Language } from '../../words/language.js';
import type { Picture } from './lay-out.js';
import type { Hubs } from './hubs.view.js';
import { mapView } from './map.view.js';
import { startWords } from './map-words.js';
import { stopsOf } from './moves.js';
import { mapPhrases } from './phrases.js';
import type { Shown } from './shown.js';
import { tally } from './tally.js';

/** What a picture of the map is made from. */
export interface PictureContext {
  readonly dossier: Dossier;
  readonly shown: Shown;
  readonly layout: Picture;
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

/** The layout with its words; names that found no place are numbered, and stand in a row below. */
export function pictureView(context: PictureContext): TemplateResult {
  const { dossier, shown, layout, at, focus, pair, language, hubs } = context;
  const { names } = layout;
  const phrases = mapPhrases(language);
  const stops = stopsOf(layout, focus);
  const active = context.active !== undefined && stops.includes(context.active) ? context.active : stops[0];
  const drawnGroups = hubs ? shown.drawnGroups : [];
  const groups = new Map(drawnGroups.map((one) => [one.id, hubs?.groupWords(dossier, one, at, language)] as const));
  const dated = new Set(layout.cables.flatMap(({ strands }) => strands.flatMap(({ id, date }) => (date ? [id] : []))));
  const relations = standingBy(shown.world.standing, ({ parties }) => parties);
  const partnerWords = (id: string): string => {
    const { words: name = id, second } = names.get(id) ?? {};
    if (shown.level === 'groups') return hubs?.joinedWords(dossier, id, drawnGroups, at, language) ?? name;
    const words = tally(relations.get(id) ?? [], language, ({ length: n }) =>
      say(phrases.partner, language, { name, n }),
    );
    return joined([words, layout.anchors.get(id)?.kind === 'port' ? second : ''], language);
  };
  const nameOf = (id: string): string => names.get(id)?.words ?? id;
  const number = (n: number): string => numberWords(n, language);
  const numbered = layout.numbered.map((id, index) => html`<li>${number(index + 1)} ${nameOf(id)}</li>`);
  return html`${mapView(layout, {
    names,
    dir: language.dir,
    groupSpans: new Map(drawnGroups.map(({ group }) => [group.id, hubs?.spanWords(group.valid, language)])),
    dates: new Map(
      shown.world.standing.flatMap(({ relation }) =>
        dated.has(relation.id) ? [[relation.id, startWords(relation, language) ?? ''] as const] : [],
      ),
    ),
    number,
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
  }${layout.unnamed ? html`<p class="quiet">${say(phrases.unnamed, language, { n: layout.unnamed })}</p>` : nothing}${layout.folded ? html`<p class="quiet">${say(phrases.folded, language, { n: layout.folded })}</p>` : nothing}${layout.placeless.length ? html`<p class="quiet">${say(phrases.missing, language, { list: listWords(layout.placeless.map(nameOf), language) })}</p>` : nothing}`;
}
