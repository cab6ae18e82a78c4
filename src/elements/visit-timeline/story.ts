/** A story of events and eras that has no visits, as TimelineJS tells one. */
import type { Behind } from '../../layout/timeline/context.js';
import type { Dossier, DossierEvent } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { say, textIn, type Language } from '../../words/language.js';
import type { ContextItem } from './context.js';
import { latePhrases } from './late-phrases.js';
import { yearsOf } from './summary.js';

export const inTime = <T extends { readonly when: Edtf }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => a.when.earliest - b.when.earliest);

const toldOf = ({ events }: Dossier): readonly DossierEvent[] => events.filter(({ rank }) => rank !== 'deprecated');

/** What has a date: events, and eras under them. */
export function storyOf(dossier: Dossier, language: Language): Behind<readonly ContextItem[]> {
  const items = (eras: boolean): readonly ContextItem[] =>
    inTime(
      toldOf(dossier).flatMap(({ id, tags, title, when }) =>
        when && !!tags?.includes('era') === eras
          ? [{ id, when, label: textIn(title, language, dossier.lang)?.words ?? '' }]
          : [],
      ),
    );
  return { between: items(false), leaders: [], around: items(true) };
}

/** What of a story has no date, and so no place in its picture: TimelineJS leaves it out, and its reader would miss it. */
export const undatedOf = (dossier: Dossier): readonly DossierEvent[] =>
  dossier.visits.length ? [] : toldOf(dossier).filter(({ when }) => !when);

/** The sentence under its title: how many events, from which year to which; of eras where there is nothing else. */
export function storySummary({ between, around }: Behind<readonly ContextItem[]>, language: Language): string {
  const events = between.length ? between : around;
  const [first] = events;
  if (!first) return '';
  const last = events.map(({ when }) => endOf(when)).reduce((a, b) => (b.latest > a.latest ? b : a));
  return say(latePhrases(language).events, language, {
    n: events.length,
    period: yearsOf([first, { when: last }], language),
  });
}

/** The last date that is known of an event; where it has no end, its beginning. */
function endOf(when: Edtf): Edtf {
  if (when.form !== 'interval') return when;
  const known = typeof when.end === 'string' ? when.start : when.end;
  return typeof known === 'string' ? when : { ...known, form: 'date', text: when.text, date: known };
}
