import { standingBy, type Standing } from '../../model/at-date.js';
import type { Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { relationType } from '../../model/families.js';
import { dateWords } from '../../words/date.js';
import { numberWords, say, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { relationWords } from '../../words/relation.js';
import type { Chip } from './legend.view.js';
import { mapPhrases } from './phrases.js';
import { NONE, type Shown } from './shown.js';
import { tally } from './tally.js';

/** The chips of the legend. */
export interface Legend {
  readonly relations: readonly Chip[];
  readonly groups: readonly Chip[];
}

/** Types with their counts at the date, and groups with their members; what is filtered keeps its chip. */
export function legendOf(
  dossier: Dossier,
  { unfiltered, groups, drawnGroups }: Shown,
  wanted: ReadonlySet<string> | undefined,
  language: Language,
): Legend {
  const types = standingBy(unfiltered.standing, ({ type }) => [relationType(type)]);
  const count = ({ length }: readonly unknown[]): string => numberWords(length, language);
  const drawn = new Set(drawnGroups.map(({ group }) => group.id));
  return {
    relations: [...types].map(([id, standing]) => ({
      id,
      count: tally(standing, language, count),
      label: relationWords(id, language),
      pressed: !wanted || wanted.has(id),
    })),
    groups: groups.map(({ group, members }) => ({
      id: group.id,
      count: count(members.filter(({ role }) => role !== 'observer')),
      label: actorName(dossier, group.id, language).words,
      pressed: drawn.has(group.id),
      form: group.form,
    })),
  };
}

/** A sentence made from what is shown. */
export function summaryOf(
  dossier: Dossier,
  { world: { standing }, unfiltered, level, groups, drawnGroups, landless }: Shown,
  at: Edtf,
  focus: string | undefined,
  wanted: ReadonlySet<string> | undefined,
  language: Language,
): string {
  const phrases = mapPhrases(language);
  const date = dateWords(at, language);
  const among = ({ size }: ReadonlySet<string>): string =>
    say(landless.length ? phrases.parties : phrases.states, language, { n: size });
  if (drawnGroups.length && !standing.length) {
    const members = new Set(drawnGroups.flatMap((group) => group.members.map(({ actor }) => actor)));
    return say(phrases.summaryGroups, language, { n: drawnGroups.length, partners: among(members), date });
  }
  // What is switched off is there: only where nothing is, or nothing by the name asked for, the sources have nothing.
  if (level === 'groups') return say(groups.length ? phrases.off : phrases.noGroups, language, { date });
  const off = [...(wanted ?? [])].some((type) => type === NONE || type === relationType(type));
  if (off && !standing.length && unfiltered.standing.length) return say(phrases.off, language, { date });
  const words = (held: readonly Standing[]): string => {
    if (!held.length) return say(phrases.nothing, language, { date });
    const partners = new Set(held.flatMap(({ relation }) => relation.parties));
    if (focus !== undefined) partners.delete(focus);
    const name = focus === undefined ? '' : actorName(dossier, focus, language, at).words;
    const phrase = focus === undefined ? phrases.summaryAll : phrases.summaryFocus;
    return say(phrase, language, { n: held.length, name, partners: among(partners), date });
  };
  return tally(standing, language, words, 'besides');
}
