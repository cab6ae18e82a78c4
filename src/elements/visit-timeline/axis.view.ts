import { svg, type SVGTemplateResult } from 'lit';
import { tenth } from '../../layout/tenth.js';
import { domainOf, endsOf, SHORT, ticksOf, type Scale } from '../../layout/timeline/scale.js';
import type { Visit } from '../../model/dossier.js';
import type { Day, EdtfDate } from '../../model/edtf.js';
import { yearWords } from '../../words/language.js';
import type { Across } from './across.js';

/** The axis under visits. */
export interface Axis {
  /** Its first day, and the one after its last. */
  readonly domain: readonly [Day, Day];
  /** What stands under its line at a height. */
  readonly ticks: (scale: Scale, y: number) => readonly SVGTemplateResult[];
}

/** What stands on an axis. */
export type Dated = Omit<Across, 'visits'> & { readonly visits: readonly Pick<Visit, 'when'>[] };

/** Half of what a year takes: none reaches beyond the figure. */
const YEAR = 16;

/**
 * Years; of a short time months or days, once their code is there.
 * @param start where the rails are joined
 */
export function axisOf(across: Dated, start?: EdtfDate): Axis {
  const { visits, width, language, calendar } = across;
  const reaches = [...visits.map(({ when }) => when), ...(start ? [start] : [])];
  const [first, last] = endsOf(reaches);
  return (
    (last - first < SHORT ? calendar()?.calendarAxis(across, first, last) : undefined) ?? {
      domain: domainOf(reaches),
      ticks: (scale, y) =>
        ticksOf(scale).map(
          ({ year, x }) =>
            svg`<path class="axis" d=${`M${tenth(x)},${tenth(y)}v5`}/><text class="year" x=${tenth(Math.max(YEAR, Math.min(width - YEAR, x)))} y=${tenth(y + 20)} text-anchor="middle">${yearWords(year, language)}</text>`,
        ),
    }
  );
}
