import type { CSSResult, TemplateResult } from 'lit';
import { changesOf } from '../../model/at-date.js';
import { dayOf } from '../../model/day.js';
import type { Dossier } from '../../model/dossier.js';
import type { Day, Edtf } from '../../model/edtf.js';
import { isoDay } from '../../model/shown.js';
import { domainOf, type Scale } from '../../layout/timeline/scale.js';
import { dateWords } from '../../words/date.js';
import { say, type Language } from '../../words/language.js';
import { dateControlView } from './date-control.view.js';
import { dateControlStyles } from './date-control.styles.js';
import { mapPhrases } from './phrases.js';

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [dateControlStyles];

/** The day before or after which the next change lies; the ends of the strip where there is none. */
function neighbour(days: readonly Day[], at: Edtf, step: 'previous' | 'next'): Day | undefined {
  return step === 'next' ? days.find((day) => day > at.latest) : [...days].reverse().find((day) => day < at.earliest);
}

const TEN_YEARS = 3653;

/** The date control of a dossier: its changes, where the date stands among them, and where each act leads. */
export function dateControl(
  dossier: Dossier,
  focus: string | undefined,
  at: Edtf,
  width: number,
  rtl: boolean,
  language: Language,
  set: (date: string) => void,
): TemplateResult {
  const relations = dossier.relations.filter(
    ({ parties, rank }) => rank !== 'deprecated' && (focus === undefined || parties.includes(focus)),
  );
  const changes = changesOf(relations);
  const days = changes.map(({ day }) => day);
  const limits = [...days, dossier.updated?.latest ?? dayOf(2026, 1, 1)].map((day) => ({ earliest: day, latest: day }));
  const [start, end] = domainOf(limits);
  const scale: Scale = { start, end, left: 0, right: Math.max(120, width), rtl };
  const day =
    Number.isFinite(at.earliest) && Number.isFinite(at.latest) ? Math.round((at.earliest + at.latest) / 2) : end;
  const to = (target: Day): void => {
    set(isoDay(Math.min(end, Math.max(start, target))));
  };
  const go = (step: 'previous' | 'next'): void => {
    const next = neighbour(days, at, step);
    if (next !== undefined) to(next);
  };
  const phrases = mapPhrases(language);
  return dateControlView({
    label: say(phrases.dateControl, language),
    words: dateWords(at, language, 'short'),
    previous: say(phrases.previous, language),
    next: say(phrases.next, language),
    changes,
    scale,
    day,
    go,
    to,
    key: (event) => {
      const acts: Readonly<Record<string, () => void>> = {
        [rtl ? 'ArrowLeft' : 'ArrowRight']: () => {
          go('next');
        },
        [rtl ? 'ArrowRight' : 'ArrowLeft']: () => {
          go('previous');
        },
        ArrowUp: () => {
          go('next');
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
      const act = acts[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    },
  });
}
