import { html, svg, type TemplateResult } from 'lit';
import { familyOf } from '../../model/families.js';
import { GROUP, type Change } from '../../model/date-marks.js';
import type { Day } from '../../model/edtf.js';
import { tenth } from '../../layout/tenth.js';
import { xOf } from '../../layout/timeline/scale.js';
import type { Strip } from './strip.js';

/** What the strip of changes shows, and does. */
export interface DateControl {
  readonly label: string;
  readonly words: string;
  readonly previous: string;
  readonly next: string;
  readonly play: string;
  readonly playing: boolean;
  /** Is the focus on the strip? Then the slider itself tells the date. */
  readonly held: boolean;
  /** What has changed since the last step, in words. */
  readonly told: string;
  readonly changes: readonly Change[];
  readonly strip: Strip;
  readonly day: Day;
  readonly go: (step: 'previous' | 'next') => void;
  readonly to: (day: Day) => void;
  readonly toggle: () => void;
  readonly hold: (held: boolean) => void;
  readonly drag: (how: 'begins' | 'ends' | 'undone') => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** Where the record runs: three marks have room over it, three between it and the years. */
const AXIS = 24;

/** Ticks stack where several changes fall on one place. */
function tickViews({ changes, strip: { scale } }: DateControl): TemplateResult[] {
  const stacks = new Map<string, number>();
  return changes.map(({ day, type, kind }) => {
    const x = Math.round(xOf(scale, day));
    const key = `${kind} ${String(x)}`;
    const height = stacks.get(key) ?? 0;
    stacks.set(key, height + 1);
    const y = kind === 'begins' ? AXIS - 9 - Math.min(height, 2) * 7 : AXIS + 3 + Math.min(height, 2) * 7;
    return svg`<rect class="tick ${type === GROUP ? type : familyOf(type)}" x=${x - 1.5} y=${y} width="3" height="6"/>`;
  });
}

/** Previous change · the record itself as a slider · next change. */
export function dateControlView(control: DateControl): TemplateResult {
  const { strip, day, go } = control;
  const { scale, count } = strip;
  const at = xOf(scale, day);
  // (Browsers turn these signs where the text runs from the right, as they do with brackets.)
  const step = (way: 'previous' | 'next', label: string): TemplateResult =>
    html`<button
      class="step ${way}"
      aria-label=${label}
      aria-disabled=${!control.changes.some((change) => (way === 'next' ? change.day > day : change.day < day))}
      @click=${() => {
        go(way);
      }}
    >
      <span aria-hidden="true">${way === 'previous' ? '‹' : '›'}</span>
    </button>`;
  const point = ({ currentTarget, clientX }: PointerEvent): void => {
    const box = (currentTarget as Element).getBoundingClientRect();
    const share = (clientX - box.left) / box.width;
    control.to(Math.round(scale.start + (scale.rtl ? 1 - share : share) * (scale.end - scale.start)));
  };
  return html`<div class="dates">
    <output aria-live=${control.held ? 'off' : 'polite'}>${control.words}</output>
    ${step('previous', control.previous)}
    <div
      class="strip"
      role="slider"
      tabindex="0"
      aria-label=${control.label}
      aria-valuemin=${count(scale.start)}
      aria-valuemax=${count(scale.end)}
      aria-valuenow=${count(day)}
      aria-valuetext=${control.words}
      @keydown=${control.key}
      @focus=${() => {
        control.hold(true);
      }}
      @blur=${() => {
        control.hold(false);
      }}
      @pointerdown=${(event: PointerEvent) => {
        const strip = event.currentTarget as HTMLElement;
        if (event.button) return;
        strip.focus(); // (The browser gives the focus later, and the date would be told twice.)
        strip.setPointerCapture(event.pointerId);
        control.drag('begins');
        point(event);
      }}
      @pointercancel=${() => {
        control.drag('undone'); // (A finger that came down here to scroll the page.)
      }}
      @lostpointercapture=${() => {
        control.drag('ends');
      }}
      @pointermove=${(event: PointerEvent) => {
        if ((event.currentTarget as Element).hasPointerCapture(event.pointerId)) point(event);
      }}
    >
      <svg
        viewBox="0 0 ${scale.right} 60"
        width=${scale.right}
        height="60"
        aria-hidden="true"
        preserveAspectRatio="none"
      >
        <path class="future" d=${`M0,${AXIS}H${tenth(scale.right)}`} />
        <path class="past" d=${scale.rtl ? `M${tenth(scale.right)},${AXIS}H${tenth(at)}` : `M0,${AXIS}H${tenth(at)}`} />
        ${tickViews(control)}
        ${strip.labels.map(({ x, words }) => svg`<text class="year" x=${tenth(x)} y="58" text-anchor="middle">${words}</text>`)}
        <path class="handlebar" d=${`M${tenth(at)},${AXIS - 17}V${AXIS + 17}`} />
        <circle class="handle" cx=${tenth(at)} cy=${AXIS} r="8" />
      </svg>
    </div>
    ${step('next', control.next)}
    <button class="step play" aria-label=${control.play} aria-pressed=${control.playing} @click=${control.toggle}>
      <span aria-hidden="true">${control.playing ? '❚❚' : '▶'}</span>
    </button>
    <p class="told" role="status">${control.told}</p>
  </div>`;
}
