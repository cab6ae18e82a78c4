import { html, type CSSResult, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { readGestures } from '../../controllers/gestures.js';
import { WHOLE, type View } from '../../layout/view.js';
import { NEAREST, panned, transformBetween, zoomed } from '../../layout/zoom.js';
import { stepStyles } from '../../styles/step.js';
import { say, type Language } from '../../words/language.js';
import { latePhrases } from './late-phrases.js';
import { zoomStyles } from './zoom.styles.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [stepStyles, zoomStyles];

/** One press of a button or key. */
const STEP = 1.6;
/** Share of the frame that a key moves. */
const SHIFT = 0.2;
/** Milliseconds of rest before names and lines are placed anew for what is now in view. */
const REST = 140;

/** Which way an arrow moves what is under the frame. */
const ARROWS = new Map<string, readonly [number, number]>([
  ['ArrowLeft', [1, 0]],
  ['ArrowRight', [-1, 0]],
  ['ArrowUp', [0, 1]],
  ['ArrowDown', [0, -1]],
]);

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Zoom and pan of a map. While the hand moves, the picture that is there is moved as it is; when it rests, the map is laid
 * out for the new view, so that names and lines keep their size.
 */
export class ZoomController implements ReactiveController {
  /** The view that the map is to be laid out for. */
  view: View = WHOLE;
  readonly #host: Host;
  #now: View = WHOLE;
  #stage: Element | undefined;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When a button or key was pressed last. */
  #pressed = -Infinity;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Attaches to the stage, which comes with the first drawing and may be drawn anew. */
  hostUpdated(): void {
    const stage = this.#host.renderRoot.querySelector<HTMLElement>('.stage') ?? undefined;
    if (stage === this.#stage) return;
    this.#listening?.abort();
    this.#stage = stage;
    if (!stage) return;
    this.#listening = new AbortController();
    const acts = {
      zoom: (factor: number, x: number, y: number): void => {
        this.#show(zoomed(this.#now, factor, [x, y], this.#box));
      },
      pan: (dx: number, dy: number): void => {
        this.#show(panned(this.#now, dx, dy, this.#box));
      },
      end: (): void => {
        this.#rest();
      },
    };
    readGestures(stage, acts, this.#listening.signal);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
    this.#stage = undefined;
  }

  /** Nearer or farther, around the middle. */
  step(way: 1 | -1): void {
    const { width, height } = this.#box;
    this.#press(zoomed(this.#now, way === 1 ? STEP : 1 / STEP, [width / 2, height / 2], this.#box));
  }

  /** The whole picture again. */
  fit(): void {
    this.#press(WHOLE);
  }

  /** + and − and 0, and the arrows with Shift; true where the key was one of these. */
  key({ key, shiftKey }: KeyboardEvent): boolean {
    const { width, height } = this.#box;
    const [dx, dy] = ARROWS.get(key) ?? [0, 0];
    if (key === '+' || key === '=') this.step(1);
    else if (key === '-' || key === '_') this.step(-1);
    else if (key === '0') this.fit();
    else if (shiftKey && (dx || dy)) {
      this.#press(panned(this.#now, dx * width * SHIFT, dy * height * SHIFT, this.#box));
    } else return false;
    return true;
  }

  /** Nearer, farther, all. */
  buttons(language: Language): TemplateResult {
    const phrases = latePhrases(language);
    const button = (name: string, sign: string, off: boolean, act: () => void): TemplateResult =>
      html`<button class="step" aria-label=${name} aria-disabled=${off} @click=${act}>
        <span aria-hidden="true">${sign}</span>
      </button>`;
    return html`<div class="zoom" role="group" aria-label=${say(phrases.zoom, language)}>
      ${button(say(phrases.nearer, language), '+', this.view.k >= NEAREST, () => {
        this.step(1);
      })}
      ${button(say(phrases.farther, language), '−', this.view.k <= 1, () => {
        this.step(-1);
      })}
      ${button(say(phrases.fit, language), '⤢', this.view.k <= 1, () => {
        this.fit();
      })}
    </div>`;
  }

  get #box(): DOMRect {
    return this.#stage?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
  }

  /** A single press is laid out at once; of presses that follow each other, or a key held down, only the first and the last. */
  #press(view: View): void {
    const following = performance.now() - this.#pressed < REST;
    this.#pressed = performance.now();
    this.#show(view);
    if (following) this.#rest();
    else this.#settle();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#settle();
    }, REST);
  }

  /** Moved as a whole, as the bitmap that it is: a group within it would be painted anew at each step. */
  get #picture(): SVGElement | undefined {
    return this.#stage?.querySelector<SVGElement>('.map svg') ?? undefined;
  }

  #show(view: View): void {
    clearTimeout(this.#timer); // the hand has not come to rest after all
    this.#now = view;
    this.#picture?.style.setProperty('transform', transformBetween(this.view, view));
  }

  #settle(): void {
    this.#picture?.removeAttribute('style');
    if (this.view === this.#now) return;
    this.view = this.#now;
    this.#host.requestUpdate();
  }
}
