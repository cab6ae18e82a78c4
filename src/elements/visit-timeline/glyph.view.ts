import { svg, type SVGTemplateResult } from 'lit';
import type { VisitLevel } from '../../model/dossier.js';

/** The glyph of a level, all round, centred on a point; told apart without colour. */
export function glyph(level: VisitLevel, x: number, y: number): SVGTemplateResult {
  const shape = {
    state: svg`<circle class="ring" r="9"/><circle class="hollow" r="7"/><circle r="4"/>`,
    official: svg`<circle r="5.5"/>`,
    working: svg`<circle class="hollow" r="5"/><path d="M0-5a5 5 0 0 1 0 10z"/>`,
    private: svg`<circle class="hollow" r="4.5"/>`,
    transit: svg`<circle class="hollow" r="4.5"/><path class="bar" d="M-6 0H6"/>`,
    multilateral: svg`<circle cx="-4" cy="2.5" r="3"/><circle cx="4" cy="2.5" r="3"/><circle cy="-4" r="3"/>`,
    delegation: svg`<circle cx="-3.2" r="3.4"/><circle cx="3.8" r="3.4"/>`,
    unknown: svg`<circle r="5"/>`,
  }[level];
  return svg`<g class="glyph" transform=${`translate(${String(Math.round(x * 10) / 10)} ${String(y)})`}>${shape}</g>`;
}
