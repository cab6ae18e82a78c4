import type { CSSResult, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { changesOf, spansOf, type Change } from '../../model/date-marks.js';
import { changesBetween } from '../../model/changes.js';
import type { Dossier } from '../../model/dossier.js';
import type { Day, Edtf } from '../../model/edtf.js';
import { isoDay, today } from '../../model/shown.js';
import { domainOf, type Scale } from '../../layout/timeline/scale.js';
import { stepStyles } from '../../styles/step.js';
import { changeWords } from '../../words/changes.js';
import { dateWords } from '../../words/date.js';
import { say, type Language } from '../../words/language.js';
import { dateControlStyles } from './date-control.styles.js';
import { dateControlView } from './date-control.view.js';
import { latePhrases } from './late-phrases.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [stepStyles, dateControlStyles];

const TEN_YEARS = 3653;
/** Milliseconds that each change stands while they are played. */
const PACE = 1600;

/** What the control needs to know of its map. */
export interface Dated {
  readonly dossier: Dossier;
  readonly focus: string | undefined;
  readonly types: ReadonlySet<string> | undefined;
  /** Groups that are drawn. */
  readonly groups: ReadonlySet<string>;
  readonly at: Edtf;
  /** Pixels of the strip. */
  readonly width: number;
  readonly rtl: boolean;
  readonly language: Language;
}

/** The date control: the record of changes as a slider, steps from change to change, and what has changed since the last step. */
export class DateController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #set: (date: string) => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** The date before the last step. */
  #from: Edtf | undefined;
  #at: Edtf | undefined;

  constructor(host: ReactiveControllerHost, set: (date: string) => void) {
    this.#host = host;
    this.#set = set;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  view({ dossier, focus, types, groups, at, width, rtl, language }: Dated): TemplateResult {
    const relations = dossier.relations.filter(
      ({ parties, rank }) => rank !== 'deprecated' && (focus === undefined || parties.includes(focus)),
    );
    const marked = [...dossier.actors.values()]
      .filter((actor) => actor.kind === 'group')
      .filter(({ form }) => form !== 'anonymous')
      .filter(
        ({ id, members = [] }) => focus === undefined || groups.has(id) || members.some(({ actor }) => actor === focus),
      );
    const changes = changesOf([...relations, ...spansOf(marked)]);
    const limits = [...changes.map(({ day }) => day), (dossier.updated ?? today()).latest];
    const [start, end] = domainOf(limits.map((day) => ({ earliest: day, latest: day })));
    const scale: Scale = { start, end, left: 0, right: Math.max(120, width), rtl };
    const day =
      Number.isFinite(at.earliest) && Number.isFinite(at.latest) ? Math.round((at.earliest + at.latest) / 2) : end;
    if (this.#at?.text !== at.text) this.#from = this.#at;
    this.#at = at;
    const since = this.#from;
    const phrases = latePhrases(language);
    const to = (target: Day): void => {
      this.#set(isoDay(Math.min(end, Math.max(start, target))));
    };
    // A change is gone to as exactly as it is known: to a year, and not to a day in it.
    const neighbour = (step: 'previous' | 'next'): Change | undefined =>
      step === 'next'
        ? changes.find((change) => change.day > day)
        : [...changes].reverse().find((change) => change.day < day);
    const go = (step: 'previous' | 'next'): void => {
      const change = neighbour(step);
      if (change) this.#set(change.text);
      else this.#stop();
    };
    this.#next = () => {
      go('next');
    };
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
    const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
    const acts: Readonly<Record<string, () => void>> = {
      [forward]: this.#next,
      ArrowUp: this.#next,
      [backward]: () => {
        go('previous');
      },
      ArrowDown: () => {
        go('previous');
      },
      PageUp: () => {
        to(day + TEN_YEARS);
      },
      PageDown: () => {
        to(day - TEN_YEARS);
      },
      Home: () => {
        to(start);
      },
      End: () => {
        to(end);
      },
    };
    return dateControlView({
      label: say(phrases.dateControl, language),
      words: dateWords(at, language, 'short'),
      previous: say(phrases.previous, language),
      next: say(phrases.next, language),
      play: say(this.#timer ? phrases.pause : phrases.play, language),
      playing: this.#timer !== undefined,
      told: since
        ? changeWords(dossier, changesBetween(dossier, since, at, { focus, types, groups }), since, language).sentence
        : '',
      changes,
      scale,
      day,
      go,
      to,
      toggle: () => {
        if (this.#timer) this.#stop();
        else this.#play(neighbour('next') ? undefined : isoDay(start));
      },
      key: (event) => {
        const act = acts[event.key];
        if (!act) return;
        event.preventDefault();
        this.#stop();
        act();
      },
    });
  }

  /** One step onward, as the last drawing has it. */
  #next: () => void = () => undefined;

  /** Plays from here; from the beginning where nothing comes after. */
  #play(from: string | undefined): void {
    this.#timer = setInterval(() => {
      this.#next();
    }, PACE);
    if (from === undefined) this.#next();
    else this.#set(from);
    this.#host.requestUpdate();
  }

  #stop(): void {
    if (!this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }
}
