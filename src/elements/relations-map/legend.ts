import type { Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { relationOrder, relationType } from '../../model/families.js';
import { dateWords } from '../../words/date.js';
import { say, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { relationWords } from '../../words/relation.js';
import type { Chip } from './legend.view.js';
import { mapPhrases } from './phrases.js';
import type { Shown } from './shown.js';

/** The chips of the legend, and the types that they stand for. */
export interface Legend {
  readonly relations: readonly Chip[];
  readonly groups: readonly Chip[];
  readonly types: readonly string[];
}

/** Types with their counts at the date, and groups with their members; a type that is filtered keeps its chip. */
export function legendOf(
  dossier: Dossier,
  { unfiltered, groups, drawnGroups }: Shown,
  wanted: ReadonlySet<string> | undefined,
  language: Language,
): Legend {
  const counts = new Map<string, number>();
  for (const relation of [...unfiltered.ended, ...unfiltered.later]) counts.set(relationType(relation.type), 0);
  for (const { relation } of unfiltered.standing) {
    const type = relationType(relation.type);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const drawn = new Set(drawnGroups.map(({ group }) => group.id));
  const types = [...counts]
    .sort(([a], [b]) => relationOrder(a) - relationOrder(b))
    .filter(([, count]) => count || wanted);
  return {
    types: types.map(([type]) => type),
    relations: types.map(([id, count]) => ({
      id,
      count,
      label: relationWords(id, language),
      pressed: !wanted || wanted.has(id),
    })),
    groups: groups.map(({ group, members }) => ({
      id: group.id,
      count: members.length,
      label: actorName(dossier, group.id, language).words,
      pressed: drawn.has(group.id),
      form: group.form,
    })),
  };
}

/** A sentence made from what is shown. */
export function summaryOf(
  dossier: Dossier,
  { world: { standing }, drawnGroups }: Shown,
  at: Edtf,
  focus: string | undefined,
  language: Language,
): string {
  const phrases = mapPhrases(language);
  const date = dateWords(at, language);
  if (drawnGroups.length && !standing.length) {
    const members = new Set(drawnGroups.flatMap((group) => group.members.map(({ actor }) => actor)));
    const partners = say(phrases.states, language, { n: members.size });
    return say(phrases.summaryGroups, language, { n: drawnGroups.length, partners, date });
  }
  if (!standing.length) return say(phrases.nothing, language, { date });
  const partners = new Set(standing.flatMap(({ relation }) => relation.parties));
  if (focus !== undefined) partners.delete(focus);
  const count = say(phrases.states, language, { n: partners.size });
  const name = focus === undefined ? '' : actorName(dossier, focus, language, at).words;
  const phrase = focus === undefined ? phrases.summaryAll : phrases.summaryFocus;
  return say(phrase, language, { n: standing.length, name, partners: count, date });
}
