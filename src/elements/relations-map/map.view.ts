import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Anchor } from '../../layout/map/anchors.js';
import type { PlacedLabel } from '../../layout/map/labels.js';
import type { MapLayout, Strand } from '../../layout/map/layout-map.js';
import { tenth } from '../../layout/tenth.js';
import { pathThrough, wavePath } from '../../layout/wave.js';
import { familyOf, relationType } from '../../model/families.js';
import { bead, relationLine } from '../../view/relation-line.js';
import type { Hubs } from './hubs.view.js';
import { inLines, LINE } from './map-words.js';

/** The words on a map, and what is chosen. */
export interface MapWords {
  readonly names: ReadonlyMap<
    string,
    { readonly words: string; readonly lang: string; readonly second?: string | undefined }
  >;
  /** Of the reader's language: which side a name stands on and what follows it. */
  readonly dir: 'ltr' | 'rtl';
  readonly groupSpans: ReadonlyMap<string, string | undefined>;
  readonly dates: ReadonlyMap<string, string>;
  readonly number: (n: number) => string;
  readonly focus: string | undefined;
  /** Pair and relation that are selected. */
  readonly pair: string | undefined;
  readonly selected: string | undefined;
  /** How groups are drawn; undefined where none is. */
  readonly hubs: Hubs | undefined;
  readonly tinted: ReadonlySet<string>;
  readonly active: string | undefined;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly selected: boolean }[];
  readonly key: (event: KeyboardEvent) => void;
  readonly hit: (event: MouseEvent) => void;
}

/** A label farther from its point than this has a thin line to it. */
const FAR = 22;

function strandPath(type: string, piece: Strand['pieces'][number]): string {
  if (relationType(type) === 'strained') return wavePath(piece);
  return pathThrough(piece);
}

function strandView(strand: Strand, words: MapWords): SVGTemplateResult {
  const { type, pieces, chevron, truth, status } = strand;
  return svg`<g class="strand ${words.selected === strand.id ? 'selected' : ''} ${status === 'contradicted' ? status : ''}" data-id=${strand.id}>
    ${pieces.map((piece) => svg`<path class="casing" d=${pathThrough(piece)}/>${relationLine(type, strandPath(type, piece))}`)}
    ${chevron ? svg`<path class="chevron ${familyOf(type)} ${truth}" transform=${`translate(${tenth(chevron.x)} ${tenth(chevron.y)}) rotate(${tenth(chevron.angle)})`} d="M-4-5 3 0-4 5"/>` : nothing}
  </g>`;
}

/** What stands on a line in place of its bead where its claim is not simply asserted: half a disc, or a cross. */
function beadOf({ type, status, bead: { x, y } }: Strand): SVGTemplateResult | typeof nothing {
  const at = `translate(${tenth(x)} ${tenth(y)})`;
  if (status === 'disputed')
    return svg`<g class="claim ${familyOf(type)}" transform=${at}><circle r="5"/><path d="M0-5a5 5 0 0 1 0 10z"/></g>`;
  if (status === 'contradicted') return svg`<path class="claim no" transform=${at} d="m-4-4 8 8m0-8-8 8"/>`;
  return bead(type, x, y);
}

function beadView(strand: Strand, words: MapWords): SVGTemplateResult {
  const {
    id,
    truth,
    bead: { x, y },
    date,
  } = strand;
  const label = words.dates.get(id);
  return svg`${beadOf(strand)}${truth === 'perhaps' ? svg`<text class="doubt" x=${tenth(x)} y=${tenth(y + 4)} text-anchor="middle">?</text>` : nothing}
    ${date && label ? svg`<text class="when" x=${tenth(date.x)} y=${tenth(date.y + date.height - 4)}>${label}</text>` : nothing}`;
}

/** A thin line to a label that stands away from what it names. */
export function poleView(x: number, y: number, label: PlacedLabel | undefined): SVGTemplateResult | typeof nothing {
  if (!label) return nothing;
  const toX = Math.min(label.x + label.width, Math.max(label.x, x));
  const toY = Math.min(label.y + label.height - 3, Math.max(label.y + 3, y));
  const length = Math.hypot(toX - x, toY - y);
  const share = 8 / length;
  return length < FAR
    ? nothing
    : svg`<path class="pole" d="M${tenth(x + (toX - x) * share)},${tenth(y + (toY - y) * share)}L${tenth(toX)},${tenth(toY)}"/>`;
}

function anchorView(anchor: Anchor, layout: MapLayout, words: MapWords): SVGTemplateResult {
  const { id, x, y, kind } = anchor;
  const vertical = x <= 1 || x >= layout.frame.width - 1;
  const [w, h] = vertical ? [3, 14] : [14, 3];
  const mark =
    kind === 'port'
      ? svg`<rect class="port" x=${tenth(Math.min(layout.frame.width - w, Math.max(0, x - w / 2)))} y=${tenth(Math.min(layout.frame.height - h, Math.max(0, y - h / 2)))} width=${w} height=${h}/>`
      : kind === 'land'
        ? svg`<circle class="place land" cx=${tenth(x)} cy=${tenth(y)} r="4.5"/>`
        : svg`<circle class="place" cx=${tenth(x)} cy=${tenth(y)} r=${id === words.focus ? 5 : kind === 'tiny' ? 2.5 : 4}/>${kind === 'tiny' ? svg`<circle class="tinyring" cx=${tenth(x)} cy=${tenth(y)} r="6.5"/>` : nothing}`;
  return svg`<g class="anchor" data-actor=${id}>
    ${kind === 'port' ? nothing : svg`<circle class="clear" cx=${tenth(x)} cy=${tenth(y)} r="6.5"/>`}
    ${words.hubs?.memberRings(anchor, layout)}
    ${mark}<circle class="hit" cx=${tenth(x)} cy=${tenth(y)} r="16"/>
    ${words.active === id ? svg`<circle class="ring" cx=${tenth(x)} cy=${tenth(y)} r="13"/>` : nothing}
  </g>`;
}

function labelView({ id, x, kind }: Anchor, layout: MapLayout, words: MapWords): SVGTemplateResult | typeof nothing {
  const label = layout.labels.get(id);
  const name = words.names.get(id);
  if (!name || !label) return nothing;
  const number = layout.numbered.indexOf(id) + 1;
  const second = kind === 'port' && label.form === 'whole' ? name.second : undefined;
  const end = second ? words.dir === 'rtl' : label.x + label.width / 2 < x - 4 && id !== words.focus;
  const focus = id === words.focus ? 'focus' : '';
  if (focus && label.form === 'part') {
    const middle = tenth(label.x + label.width / 2);
    return svg`<text class="label" data-actor=${id} lang=${name.lang} text-anchor="middle">${inLines(name.words).map((line, index) => svg`<tspan x=${middle} y=${tenth(label.y + 14 + index * LINE)}>${line} </tspan>`)}</text>`;
  }
  return svg`<text class="label ${number ? 'number' : focus}" data-actor=${id} lang=${name.lang} x=${tenth(end ? label.x + label.width : label.x)} y=${tenth(label.y + (focus ? 17 : 14))} text-anchor=${end ? 'end' : 'start'}>${number ? words.number(number) : name.words}</text>${second ? svg`<text class="label second" x=${tenth(end ? label.x : label.x + label.width)} y=${tenth(label.y + 14)} text-anchor=${end ? 'start' : 'end'}>${second}</text>` : nothing}`;
}

/** The map. One stop for the keyboard; what stands under it is listed for the ear. */
export function mapView(layout: MapLayout, words: MapWords): TemplateResult {
  const { frame, cables, hubs, actorLands } = layout;
  const stood = [...layout.anchors.values()];
  const chosen = cables.find(({ key }) => key === words.pair);
  return html`<div
    class="map"
    role="listbox"
    tabindex="0"
    aria-label=${words.label}
    aria-activedescendant=${words.active === undefined ? nothing : `option-${words.active}`}
    @keydown=${words.key}
    @click=${words.hit}
  >
    ${words.options.map(({ id, label, selected }) => html`<span class="hear" id=${`option-${id}`} role="option" aria-selected=${selected}>${label}</span>`)}
    <svg
      viewBox="0 0 ${frame.width} ${frame.height}"
      width=${frame.width}
      height=${frame.height}
      aria-hidden="true"
      direction="ltr"
    >
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch" width="2" height="5" />
        </pattern>
      </defs>
      <g class="world">
        <path class="land" d=${layout.land} />
        ${[...actorLands].map(([id, d]) => (d ? svg`<path class="actor ${id === words.focus ? 'focus' : ''} ${words.tinted.has(id) ? 'tinted' : ''}" data-actor=${id} d=${d}/>` : nothing))}
        <path class="borders" d=${layout.borders} />
        ${words.focus && actorLands.get(words.focus) ? svg`<path class="outline" d=${actorLands.get(words.focus)}/>` : nothing}
        <path class="claimed" d=${layout.disputed} />
        <path class="linecase" d=${layout.lines} />
        <path class="line-disputed" d=${layout.lines} />
        ${chosen ? svg`<path class="laneedge" d=${pathThrough(chosen.middle)} stroke-width=${chosen.strands.length * 6.5 + 11}/><path class="lane" d=${pathThrough(chosen.middle)} stroke-width=${chosen.strands.length * 6.5 + 9}/>` : nothing}
        ${hubs.map(({ id, spokes }) => spokes.map(({ points }) => svg`<path class="casing ${words.selected === id ? 'chosen' : ''}" d=${pathThrough(points)}/>`))}
        ${cables.map(({ strands }) => strands.map((strand) => strandView(strand, words)))}
        ${hubs.map((hub) => words.hubs?.hubView(hub, layout, words))}
        ${stood.map((anchor) => anchorView(anchor, layout, words))}
        ${cables.map(({ strands, folded, more }) => svg`${strands.map((strand) => beadView(strand, words))}${more ? svg`<text class="when" x=${tenth(more.x)} y=${tenth(more.y + 13)}>+${words.number(folded)}</text>` : nothing}`)}
        ${stood.map(({ id, x, y }) => (id === words.focus ? nothing : poleView(x, y, layout.labels.get(id))))}
        ${stood.map((anchor) => labelView(anchor, layout, words))}
      </g>
    </svg>
  </div>`;
}
