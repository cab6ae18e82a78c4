import { css, html, nothing, svg, type CSSResult, type SVGTemplateResult, type TemplateResult } from 'lit';
import { tenth } from '../../layout/tenth.js';
import { BESIDE, gapMarks, inTwoLines, type GapForm, type GapMark } from '../../layout/timeline/gap-marks.js';
import type { Horizontal } from '../../layout/timeline/horizontal.js';
import { gapsAmong, gapsOf, type Gap } from '../../layout/timeline/silences.js';
import { heldOf } from '../../model/contradicted.js';
import type { Dossier, Visit } from '../../model/dossier.js';
import { say, type Language } from '../../words/language.js';
import { sourceName } from '../../words/source.js';
import { wordsIn } from '../../words/words-in.js';
import type { Measure } from './across.js';
import { latePhrases } from './late-phrases.js';
import { isOf, type Between } from './shown.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [
  css`
    .gap .bracket {
      fill: none;
      stroke: var(--_ink-2);
      stroke-width: 1.25;
    }
    .gap.nothing-found .bracket {
      stroke-dasharray: 2 3;
    }
    .gap .years {
      font-weight: 700;
      fill: var(--_ink);
    }
    .gap text {
      paint-order: stroke;
      stroke: var(--_surface);
      stroke-width: 4px;
      stroke-linejoin: round;
    }
    .hatched {
      fill: url(#hatch);
    }
    .hatch {
      fill: var(--_hatch);
    }
    .silence {
      padding: 10px 0;
      padding-inline-start: 98px;
      color: var(--_ink-2);
      position: relative;
      min-block-size: 40px;
    }
    .silence .cut {
      position: absolute;
      inset-inline-start: 36px;
      color: var(--_ink-3);
    }
  `,
];

/** A silence as a row of the list, and the day on which the visit after it begins. */
export interface SilenceRow extends Gap {
  readonly words: string;
  /** The cut through the rails, as text: a picture that is saved has no generated content. */
  readonly cut: TemplateResult;
}

// (The sign for it, U+2AFD, is in hardly any font of a phone or a desk: a box would stand there.)
const CUT = html`<span class="cut" aria-hidden="true">//</span>`;

/** What is known of a gap, in words. */
function gapWords(gap: Gap, dossier: Dossier, language: Language): readonly [years: string, reason: string] {
  const phrases = latePhrases(language);
  const source = dossier.sources.get(gap.silence?.evidence[0]?.source ?? '');
  const reason = source
    ? sourceName(source)
    : say(gap.kind === 'not-researched' ? phrases.notResearched : phrases.nothingFound, language);
  return [say(phrases.years, language, { n: gap.silence?.years ?? gap.years }), reason];
}

function gapSentence(gap: Gap, dossier: Dossier, language: Language): string {
  const [, reason] = gapWords(gap, dossier, language);
  const phrases = latePhrases(language);
  const n = gap.silence?.years ?? gap.years;
  return gap.silence?.of === 'high-level-visits'
    ? say(phrases.silenceHigh, language, { n, source: reason })
    : say(phrases.silence, language, { n, reason });
}

/**
 * The silences of the pair: computed, stated by a source, or not researched.
 * @param all the visits that the page asks for
 * @param shown those of them that the reader's filter lets through
 */
export function silencesOf(
  dossier: Dossier,
  pair: Between,
  all: readonly Visit[],
  shown: readonly Visit[],
  language: Language,
): readonly SilenceRow[] {
  const stated = dossier.silences.filter(({ between }) => isOf(pair, between));
  const covered = dossier.coverage.filter(
    ({ actors }) => !actors || actors.every((id) => (pair as readonly string[]).includes(id)),
  );
  // What others contradict ends no silence.
  return gapsAmong(gapsOf(heldOf(all), stated, covered), heldOf(shown)).map((gap) => ({
    ...gap,
    words: gapSentence(gap, dossier, language),
    cut: CUT,
  }));
}

/** Ways to write a gap, the fullest first. Where there are not two rails there is room for two lines. */
function formsOf(
  [years, reason]: readonly [string, string],
  two: boolean,
  language: Language,
  measure: Measure,
): readonly GapForm[] {
  const bold = (text: string): number => measure(text, 700);
  const small = (text: string): number => measure(text, 400, 12);
  const form = (head: readonly string[], tail: readonly string[]): GapForm => ({
    years: head,
    reason: tail,
    first: bold(head[0] ?? ''),
    below: Math.max(0, ...head.slice(1).map(bold), ...tail.map(small)),
  });
  const split = two ? inTwoLines(wordsIn(reason, language.tag), small) : undefined;
  const stacked = inTwoLines(years.match(/\S+\s*/g) ?? [], bold);
  return [
    form([years], [reason]),
    ...(split ? [form([years], split)] : []),
    form([years], []),
    ...(stacked ? [form(stacked, [])] : []),
  ];
}

/** A line is this high; between two rails words are centred as a block. */
const LINE = 16;

function gapView({ x0, x1, middle, kind, form }: GapMark, upper: number, two: boolean): SVGTemplateResult {
  const lines = [
    ...form.years.map((words) => ({ words, of: 'years' })),
    ...form.reason.map((words) => ({ words, of: 'reason' })),
  ];
  // Under the only rail: above it stand the labels of the visits.
  const y = two ? upper + 44 - (lines.length - 1) * (LINE / 2) : upper + LINE;
  const [left, right] = [x0 + BESIDE, x1 - BESIDE];
  const half = form.first / 2 + 6;
  const line =
    middle - half > left
      ? `M${tenth(left)},${tenth(y)}H${tenth(middle - half)}M${tenth(middle + half)},${tenth(y)}H${tenth(right)}`
      : '';
  return svg`<g class="gap ${kind}">
    ${kind === 'not-researched' ? svg`<rect class="hatched" x=${tenth(left)} y=${tenth(y - 8)} width=${tenth(right - left)} height="16"/>` : nothing}
    <path class="bracket" d=${`M${tenth(left)},${tenth(y - 6)}v12M${tenth(right)},${tenth(y - 6)}v12${line}`}/>
    ${lines.map(({ words, of }, index) => svg`<text class=${of} x=${tenth(middle)} y=${tenth(y + 5 + index * LINE + (index ? 2 : 0))} text-anchor="middle">${words}</text> `)}
  </g>`;
}

/** The silences between the visits of a picture from side to side. */
export function gapsView(
  gaps: readonly Gap[],
  { scale, upper, lower, crossings }: Horizontal,
  dossier: Dossier,
  language: Language,
  measure: Measure,
): SVGTemplateResult {
  const two = lower > upper;
  const marks = gapMarks(
    scale,
    gaps.map((gap) => ({ gap, forms: formsOf(gapWords(gap, dossier, language), two, language, measure) })),
    crossings.map(({ x, spans }) => ({
      x0: Math.min(x, ...spans.map(({ x0 }) => x0)),
      x1: Math.max(x, ...spans.map(({ x1 }) => x1)),
    })),
  );
  return svg`<defs>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch" width="2" height="5" />
      </pattern>
    </defs>${marks.map((mark) => gapView(mark, upper, two))}`;
}
