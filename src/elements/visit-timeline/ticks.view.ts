import { css, nothing, svg, type CSSResult, type SVGTemplateResult } from 'lit';
import { tenth } from '../../layout/tenth.js';
import { beginningsOf, type Fineness } from '../../layout/timeline/calendar.js';
import { xOf, type Scale } from '../../layout/timeline/scale.js';
import { civil } from '../../model/civil-day.js';
import type { Day } from '../../model/edtf.js';
import { beginningWords } from '../../words/beginning.js';
import type { Across } from './across.js';

/** The sheet of what is drawn here. */
export const tickStyles: CSSResult = css`
  .tickline {
    stroke: var(--_ink-3);
  }
`;

/** What labels under an axis are made from. */
type Labelled = Pick<Across, 'language' | 'measure' | 'rtl' | 'width'>;

/** A tick, and what stands beside it; its year may go unsaid where the label before has the same. */
export interface Labels {
  readonly x: number;
  readonly year: number;
  readonly words: (isNewYear: boolean) => string;
}

/** Between a tick and its label, and between a label and the next. */
const BESIDE = 4;
const APART = 12;

/** Months, or days where there is room for them: no finer than what is asked for. */
export function calendarTicks(scale: Scale, finest: Fineness, { language, measure }: Labelled): readonly Labels[] {
  const words = (day: Day, of: Fineness, year = false): string => beginningWords(day, of, year, language);
  const { of, days } = beginningsOf(scale, finest, (day, unit) => BESIDE + measure(words(day, unit), 400, 12) + APART);
  return days.map((day) => ({
    x: xOf(scale, day),
    year: civil(day).year,
    words: (isNewYear) => words(day, of, isNewYear),
  }));
}

/** Labels beside their ticks. One that would touch another or be cut is left out: its tick ends above what stands there. */
export function ticksView(
  ticks: readonly Labels[],
  y: number,
  { rtl, width, measure }: Labelled,
): readonly SVGTemplateResult[] {
  let free = 0;
  let before: number | undefined;
  return ticks.map(({ x, year, words }) => {
    const label = words(year !== before);
    const place = rtl ? width - x : x;
    const end = place + BESIDE + measure(label, 400, 12);
    const fits = place >= free && end <= width;
    if (fits) [free, before] = [end + APART, year];
    return svg`<path class="tickline" d=${`M${tenth(x)},${tenth(y)}v${fits ? 8 : 4}`}/>${fits ? svg`<text class="year" direction=${rtl ? 'rtl' : 'ltr'} x=${tenth(x + (rtl ? -BESIDE : BESIDE))} y=${tenth(y + 16)}>${label}</text>` : nothing}`;
  });
}
