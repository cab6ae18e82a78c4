import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { RelationType } from '../model/dossier.js';
import { familyOf, relationType } from '../model/families.js';

interface Stroke {
  readonly weight: number;
  readonly dash?: string;
  readonly round?: boolean;
}

/** Weight and dash of every relation type: each differs from each other also in one ink. */
const STROKES: Readonly<Record<RelationType, Stroke>> = {
  'diplomatic-relations': { weight: 1.5 },
  recognition: { weight: 1.5 },
  alliance: { weight: 4 },
  'friendship-treaty': { weight: 2.25 },
  nonaggression: { weight: 2.25, dash: '8 4' },
  consultation: { weight: 2.25, dash: '.1 5', round: true },
  trade: { weight: 2 },
  aid: { weight: 2, dash: '11 3' },
  labour: { weight: 2, dash: '9 3 2 3' },
  'security-cooperation': { weight: 2, dash: '6 3' },
  alignment: { weight: 2, dash: '2 3' },
  strained: { weight: 1.75 },
  dispute: { weight: 2, dash: '4 4' },
  war: { weight: 4 },
  armistice: { weight: 4.5 },
  'no-relations': { weight: 1.5, dash: '1 5', round: true },
  other: { weight: 1.5, dash: '1 3' },
};

/** A relation's line along a path that its layout has made; an armistice is two, with a gap between them. */
export function relationLine(type: string, path: string): SVGTemplateResult {
  const { weight, dash, round } = STROKES[relationType(type)];
  return svg`<path class="line ${familyOf(type)}" d=${path} stroke-width=${weight} stroke-dasharray=${dash ?? nothing} stroke-linecap=${round ? 'round' : 'butt'}/>${relationType(type) === 'armistice' ? svg`<path class="split" d=${path} stroke-width="2"/>` : nothing}`;
}

/** The bead of a family, 9 px, centred on a point: its name in a form. `hollow` for what is doubtful. */
export function bead(type: string, x: number, y: number): SVGTemplateResult | typeof nothing {
  const family = familyOf(type);
  const at = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
  const shape = {
    tie: svg`<circle r="4"/>`,
    pact: svg`<rect x="-4" y="-4" width="8" height="8"/>`,
    exchange: svg`<path d="M0-5 5 4H-5z"/>`,
    align: svg`<path d="M0-5.5 5.5 0 0 5.5-5.5 0z"/>`,
    conflict: svg`<path d="m-4-4 8 8m0-8-8 8"/>`,
    none: relationType(type) === 'other' ? nothing : svg`<path d="M-3-5V5M3-5V5"/>`,
  }[family];
  return shape === nothing ? nothing : svg`<g class="bead ${family}" transform=${at}>${shape}</g>`;
}
