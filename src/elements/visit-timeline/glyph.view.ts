import { nothing, svg, type SVGTemplateResult } from 'lit';
import { tenth } from '../../layout/tenth.js';
import type { VisitLevel } from '../../model/dossier.js';
import { statusGlyph } from '../../view/status.js';

/** What a glyph is painted with, one over the other: a ring of ground, a hollow with its edge, ink, a bar across. */
const LAYERS = ['ring', 'hollow', 'solid', 'bar'] as const;

/** A round, as steps from the middle of the glyph. */
const round = (r: number, x = 0, y = 0): string =>
  `m${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The shapes of each level by layer, told apart without colour. */
const SHAPES: Readonly<Record<VisitLevel, Readonly<Partial<Record<(typeof LAYERS)[number], readonly string[]>>>>> = {
  state: { ring: [round(9)], hollow: [round(7)], solid: [round(4)] },
  official: { solid: [round(5.5)] },
  working: { hollow: [round(5)], solid: ['m0-5a5 5 0 0 1 0 10z'] },
  private: { hollow: [round(4.5)] },
  transit: { hollow: [round(4.5)], bar: ['m-6 0h12'] },
  multilateral: { solid: [round(3, -4, 2.5), round(3, 4, 2.5), round(3, 0, -4)] },
  delegation: { solid: [round(3.4, -3.2, 0), round(3.4, 3.8, 0)] },
  unknown: { solid: [round(5)] },
};

/** Glyphs one over the other from a height upwards, in as few paths as there are layers: a timeline may draw thousands. */
export function glyphs(levels: readonly VisitLevel[], y: number, step: number, x = 0): SVGTemplateResult {
  const layers = LAYERS.map((layer) => {
    const d = levels.flatMap((level, row) => (SHAPES[level][layer] ?? []).map((shape) => `M0 ${-row * step}${shape}`));
    return d.length ? svg`<path class=${layer} d=${d.join('')}/>` : nothing;
  });
  return svg`<g class="glyph" transform=${`translate(${tenth(x)} ${y})`}>${layers}</g>`;
}

/** The glyph of a level, all round, centred on a point; crossed where others say that the visit was not. */
export function glyph(level: VisitLevel, x: number, y: number, denied = false): SVGTemplateResult {
  const mark = glyphs([level], y, 0, x);
  return denied
    ? svg`${mark}<g class="doubt contradicted" transform=${`translate(${x - 7} ${y - 7})`}>${statusGlyph('contradicted')}</g>`
    : mark;
}
