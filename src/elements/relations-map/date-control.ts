import {
  html,
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { changesOf, GROUP, spansOf, type Change } from '../../model/date-marks.js';
import { changesBetween, type WorldChange } from '../../model/changes.js';
import type { Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { dateOfDay, idsOf, today } from '../../model/shown.js';
import { relationType } from '../../model/families.js';
import { byKeys, focusWords, sentenceOf } from '../../controllers/focus.js';
import { stepStyles } from '../../styles/step.js';
import { word } from '../../view/frame.js';
import { changeWords } from '../../words/changes.js';
import { dateWords } from '../../words/date.js';
import { say, type Language } from '../../words/language.js';
import { dateControlStyles } from './date-control.styles.js';
import { dateControlView } from './date-control.view.js';
import { latePhrases } from './late-phrases.js';
import { nearestShown } from './nearest-shown.js';
import type { Level, Wanted } from './shown.js';
import { stripOf } from './strip.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [stepStyles, dateControlStyles];

/** Milliseconds that each change stands while they are played. */
const PACE = 1600;

/** What is drawn into. */
interface Drawn {
  readonly renderRoot: ParentNode;
}

/** What the control needs to know of its map. */
export interface Dated {
  readonly dossier: Dossier;
  readonly focus: string | undefined;
  /** What is not of this level is neither marked nor told. */
  readonly level: Level;
  /** The attributes of the map that say which are drawn. */
  readonly types: string | undefined;
  readonly groups: string | undefined;
  readonly at: Edtf;
  /** Pixels of the strip. */
  readonly width: number;
  readonly rtl: boolean;
  readonly language: Language;
}

/** The date control: the record of changes as a slider, steps from change to change, and what has changed since the last step. */
export class DateController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element & Drawn;
  readonly #set: (date: string) => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** The date before the last step. */
  #from: Edtf | undefined;
  #at: Edtf | undefined;
  /** The date at which a hand took the strip: what has changed is told since then. */
  #taken: Edtf | undefined;
  #held = false;

  constructor(host: ReactiveControllerHost & Element & Drawn, set: (date: string) => void) {
    this.#host = host;
    this.#set = set;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  view({ dossier, level, at, width, rtl, language, ...asked }: Dated): TemplateResult {
    // Groups alone are drawn whether the focus has part in them or not.
    const focus = level === 'groups' ? undefined : asked.focus;
    const types = level === 'groups' ? new Set<string>() : idsOf(asked.types);
    const groups = idsOf(asked.groups) ?? new Set<string>();
    const relations = dossier.relations.filter(
      ({ parties, rank }) => rank !== 'deprecated' && (asked.focus === undefined || parties.includes(asked.focus)),
    );
    const marked = [...dossier.actors.values()]
      .filter((actor) => actor.kind === 'group')
      .filter(({ form }) => form !== 'anonymous')
      .filter(
        ({ id, members = [] }) => focus === undefined || groups.has(id) || members.some(({ actor }) => actor === focus),
      );
    const all = changesOf([...relations, ...spansOf(marked)]);
    // What stands under the strip stays where it is when something is switched off.
    const changes = all.filter(({ type }) =>
      type === GROUP ? level !== 'pairs' : !types || types.has(relationType(type)),
    );
    // (Sorted: there may be more than a call takes arguments.)
    const limits = [...all.map(({ day }) => day), (dossier.updated ?? today()).latest].sort((a, b) => a - b);
    const font = `400 12px ${getComputedStyle(this.#host).fontFamily}`;
    const strip = stripOf(all, limits[0] ?? NaN, limits.at(-1) ?? NaN, { width, rtl, language, font });
    const { start, end } = strip.scale;
    const known = Number.isFinite(at.earliest) && Number.isFinite(at.latest);
    const day = known ? Math.round((at.earliest + at.latest) / 2) : end;
    if (this.#at?.text !== at.text) this.#from = this.#taken ?? this.#at;
    this.#at = at;
    const since = this.#from?.text === at.text ? undefined : this.#from;
    const phrases = latePhrases(language);
    const told = (from: Edtf, until: Edtf): readonly WorldChange[] =>
      changesBetween(dossier, from, until, { focus, types, groups }).filter(
        ({ kind }) => level !== 'pairs' || kind === 'relation' || kind === 'state',
      );
    const ending = (): number =>
      known
        ? told(at, dateOfDay(at.latest + 1)).filter(({ what, truth }) => what === 'ends' && truth === 'yes').length
        : 0;
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
        this.#set(strip.step(day, 1));
      },
      PageDown: () => {
        this.#set(strip.step(day, -1));
      },
      Home: () => {
        this.#set(strip.dateAt(start));
      },
      End: () => {
        this.#set(strip.dateAt(end));
      },
    };
    return dateControlView({
      label: say(phrases.dateControl, language),
      words: dateWords(at, language, 'short'),
      previous: say(phrases.previous, language),
      next: say(phrases.next, language),
      play: say(phrases.play, language),
      playing: this.#timer !== undefined,
      held: this.#held,
      told: since
        ? changeWords(dossier, told(since, at), since, language, {
            back: since.earliest > at.earliest,
            ending: ending(),
          }).sentence
        : '',
      changes,
      strip,
      day,
      go,
      to: (target) => {
        this.#set(strip.dateAt(target));
      },
      toggle: () => {
        if (this.#timer) this.#stop();
        else this.#play(neighbour('next') ? undefined : strip.dateAt(start));
      },
      hold: (held) => {
        this.#held = held;
        this.#host.requestUpdate();
      },
      drag: (how) => {
        if (how === 'undone' && this.#taken) this.#set(this.#taken.text);
        this.#taken = how === 'begins' ? this.#at : undefined;
        this.#stop();
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

  /** The way out of a date on which nothing is drawn: to the nearest one that has something. */
  nearestView(dossier: Dossier, wanted: Wanted, language: Language): TemplateResult | typeof nothing {
    const date = nearestShown(dossier, wanted);
    if (!date) return nothing;
    const words = say(latePhrases(language).nearest, language, { date: dateWords(date, language) });
    return html`<div class="actions nearest">
      ${word(words, (event) => {
        this.#stop();
        this.#leave(byKeys(event));
        this.#set(date.text);
      })}
    </div>`;
  }

  /** The button goes with the date: the focus goes to the sentence beside it, which then tells the new one, instead of the output. */
  #leave(keyed: boolean): void {
    const sentence = sentenceOf(this.#host.renderRoot);
    if (!sentence) return;
    this.#held = sentence.matches('.dek');
    focusWords(sentence, keyed, () => {
      this.#held = false;
      this.#host.requestUpdate();
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
