import type { CSSResult, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { readGestures } from '../../controllers/gestures.js';
import {
  columnsOf,
  firstFrom,
  standingDay,
  unitFor,
  unitOfDates,
  type Column,
  type Unit,
} from '../../layout/timeline/stacks.js';
import { windowPanned, windowWithin, windowZoomed, type Window } from '../../layout/timeline/window.js';
import { dayOf } from '../../model/day.js';
import { civil } from '../../model/civil-day.js';
import { isContradicted } from '../../model/contradicted.js';
import type { Dossier, Visit } from '../../model/dossier.js';
import type { Day } from '../../model/edtf.js';
import { once } from '../../model/once.js';
import { isoDay } from '../../model/shown.js';
import { evidenceStyles } from '../../styles/evidence.js';
import { stepStyles } from '../../styles/step.js';
import { isBrowsers } from '../../view/browser-keys.js';
import type { Language } from '../../words/language.js';
import { EntenteEvent } from '../base/events.js';
import type { Measure } from './across.js';
import { denseStyles } from './dense.styles.js';
import { denseView } from './dense.view.js';
import { rowStyles } from './rows.styles.js';
import { moved } from './moves.js';
import { tickStyles } from './ticks.view.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [stepStyles, evidenceStyles, denseStyles, tickStyles, rowStyles];

export { windowListView } from './window-list.view.js';

/** Pixels that a column of glyphs needs, and that the first window gives it. */
export const COLUMN = 11;
/** One press of a button or key. */
const STEP = 1.6;

/** Many visits in order of time, with the day on which each stands among the others. */
export interface Many {
  readonly visits: readonly Visit[];
  readonly days: Float32Array;
  /** How many days each may have been on. */
  readonly reach: Float32Array;
  /** How many before each are contradicted, and of all. */
  readonly denied: Uint32Array;
  readonly limits: Window;
}

/**
 * The visits by the day on which they stand; worked out once for a list. There may be 100,000: nothing is made for each
 * but two numbers, of which four bytes hold every day of our era, and its half.
 */
export const manyOf: (list: readonly Visit[]) => Many = once((list: readonly Visit[]): Many => {
  const dayOfVisit = ({ when }: Visit): Day => standingDay(when);
  const visits = list
    .filter((visit) => Number.isFinite(dayOfVisit(visit)))
    .sort((a, b) => dayOfVisit(a) - dayOfVisit(b));
  const days = new Float32Array(visits.length);
  const reach = new Float32Array(visits.length);
  const denied = new Uint32Array(visits.length + 1);
  visits.forEach((visit, index) => {
    days[index] = dayOfVisit(visit);
    reach[index] = visit.when.latest - visit.when.earliest + 1;
    denied[index + 1] = (denied[index] ?? 0) + Number(isContradicted(visit));
  });
  const first = civil(days[0] ?? 0).year;
  const last = civil(days.at(-1) ?? 0).year;
  return { visits, days, reach, denied, limits: { start: dayOf(first, 1, 1), end: dayOf(last + 1, 1, 1) } };
});

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What the window shows. */
export interface InWindow {
  readonly window: Window;
  readonly unit: Unit;
  readonly columns: readonly Column[];
  /** The column that is chosen, and what stands in it. */
  readonly column: Column | undefined;
  readonly visits: readonly Visit[];
}

/** The window on many visits: chosen on the overview by brush and handles, moved and magnified over the glyphs. */
export class WindowController implements ReactiveController {
  readonly #host: Host;
  #many: Many | undefined;
  #width = 1;
  #rtl = false;
  #window: Window | undefined;
  #chosen: Day | undefined;
  #shown: string | undefined;
  #stacks: Element | undefined;
  #listening: AbortController | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** What is in view of these visits at this width. */
  look(list: readonly Visit[], width: number, rtl: boolean, selected: string | undefined): InWindow {
    const many = manyOf(list);
    if (many !== this.#many) this.#chosen = undefined;
    this.#many = many;
    this.#width = width;
    this.#rtl = rtl;
    this.#reveal(many, selected);
    const window = this.#now(many);
    const [low, high] = [firstFrom(many.days, window.start), firstFrom(many.days, window.end)];
    const unit = unitOfDates(unitFor(window, width, COLUMN), many.reach.subarray(low, high));
    const columns = columnsOf(many.days, window, unit);
    // Where another unit takes over, its column with the same visit is the chosen one: what is magnified stays in hand.
    const at = this.#chosen ?? NaN;
    const column = columns.find(({ start, end }) => start <= at && at < end);
    const [first, last] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0];
    return { window, unit, columns, column, visits: many.visits.slice(column?.from ?? first, column?.to ?? last) };
  }

  /** Draws the overview, the window and what is in it. */
  view(
    inside: InWindow,
    dossier: Dossier,
    upper: string | undefined,
    language: Language,
    measure: Measure,
  ): TemplateResult {
    const many = this.#many ?? manyOf([]);
    return denseView({
      ...inside,
      dossier,
      many,
      upper,
      language,
      measure,
      width: this.#width,
      rtl: this.#rtl,
      selected: this.#shown,
      brush: (window) => {
        this.#show(windowWithin(window, many.limits));
      },
      zoom: (way) => {
        this.#zoom(way === 1 ? STEP : 1 / STEP, this.#lookedAt(inside));
      },
      all: () => {
        this.#show(many.limits);
      },
      today: () => {
        this.#today(many);
      },
      choose: (column) => {
        this.#choose(column);
      },
      key: (event) => {
        this.#key(event, inside);
      },
    });
  }

  /** Attaches to the glyphs, which come with the first drawing. */
  hostUpdated(): void {
    const stacks = this.#host.renderRoot.querySelector<HTMLElement>('.stacks') ?? undefined;
    if (stacks === this.#stacks) return;
    this.#listening?.abort();
    this.#stacks = stacks;
    if (!stacks) return;
    this.#listening = new AbortController();
    const acts = {
      zoom: (factor: number, x: number): void => {
        if (!this.#many) return;
        const { start, end } = this.#now(this.#many);
        this.#zoom(factor, start + ((this.#rtl ? this.#width - x : x) / this.#width) * (end - start));
      },
      pan: (dx: number): void => {
        if (!this.#many) return;
        const { start, end } = this.#now(this.#many);
        const days = ((end - start) * dx) / this.#width;
        this.#show(windowPanned({ start, end }, this.#rtl ? days : -days, this.#many.limits));
      },
      end: (): void => undefined,
    };
    readGestures(stacks, acts, this.#listening.signal);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#stacks = undefined;
  }

  /** The window as it is; at first the latest visits, a month a column. */
  #now(many: Many): Window {
    const { limits } = many;
    const latest = { start: limits.end - (this.#width / COLUMN) * 30, end: limits.end };
    return windowWithin(this.#window ?? latest, limits);
  }

  /** A visit that is chosen elsewhere comes into view. */
  #reveal(many: Many, selected: string | undefined): void {
    if (selected === this.#shown) return;
    this.#shown = selected;
    const index = selected === undefined ? -1 : many.visits.findIndex(({ id }) => id === selected);
    const day = many.days[index];
    if (day === undefined) return;
    const { start, end } = this.#now(many);
    if (day >= start && day < end) return;
    const half = (end - start) / 2;
    this.#window = windowWithin({ start: day - half, end: day + half }, many.limits);
  }

  #zoom(factor: number, at: Day): void {
    if (this.#many) this.#show(windowZoomed(this.#now(this.#many), factor, at, this.#many.limits));
  }

  /** What is magnified by button and key: what is chosen, else the middle of the window. */
  #lookedAt({ column, window: { start, end } }: InWindow): Day {
    const day = (column && this.#chosen) ?? (start + end) / 2;
    return Math.min(end, Math.max(start, day));
  }

  #today(many: Many): void {
    const now = new Date();
    const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    const { start, end } = this.#now(many);
    this.#show(windowWithin({ start: day - (end - start) / 2, end: day + (end - start) / 2 }, many.limits));
  }

  #show(window: Window): void {
    this.#window = window;
    const period = `${isoDay(window.start)}/${isoDay(window.end - 1)}`;
    this.#host.dispatchEvent(new EntenteEvent('entente-change', { focus: undefined, at: undefined, period }));
    this.#host.requestUpdate();
  }

  /** Chooses a column by the day of its first visit in view, or none. */
  #choose(column: Column | undefined): void {
    const many = this.#many;
    const inView = many ? firstFrom(many.days, this.#now(many).start) : 0;
    this.#chosen = column && many?.days[Math.max(column.from, Math.min(inView, column.to - 1))];
    this.#host.requestUpdate();
  }

  /** Arrows, Home, End and Page keys go from column to column; + and − and 0 are the window's; Escape lets go. */
  #key(event: KeyboardEvent, inside: InWindow): void {
    const { columns, column, window } = inside;
    const many = this.#many;
    if (!many || isBrowsers(event)) return;
    const filled = columns.filter(({ from, to }) => to > from);
    const at = column ? filled.indexOf(column) : -1;
    const from = (start: number): number | undefined => moved(event.key, start, filled.length, this.#rtl);
    // Where no column is chosen, one comes in at either end.
    const next = filled[(at < 0 ? (from(-1) ?? from(filled.length)) : from(at)) ?? -1];
    if (event.key === '+' || event.key === '=') this.#zoom(STEP, this.#lookedAt(inside));
    else if (event.key === '-' || event.key === '_') this.#zoom(1 / STEP, this.#lookedAt(inside));
    else if (event.key === '0') this.#show(many.limits);
    else if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const days = ((window.end - window.start) / 4) * ((event.key === 'ArrowRight') === this.#rtl ? -1 : 1);
      this.#show(windowPanned(window, days, many.limits));
    } else if (event.key === 'Escape' && this.#chosen !== undefined) this.#choose(undefined);
    else if (next) this.#choose(next);
    else return;
    event.preventDefault();
  }
}
