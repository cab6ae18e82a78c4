import type { Background } from '../../layout/timeline/horizontal.js';
import type { Dossier } from '../../model/dossier.js';
import { textIn, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { relationLabel } from '../../words/relation.js';
import { relationsOf, type Between } from './shown.js';

/** What stands behind the visits: measured bars, and their words. */
export interface Context {
  readonly between: readonly Background[];
  readonly around: readonly Background[];
  readonly words: ReadonlyMap<string, { readonly label: string; readonly type?: string }>;
}

/** Events that are eras or turning points of more than the pair. */
const AROUND = new Set(['war', 'dissolution']);

/** Relations of the pair, and wars, ends of states and talks around them, as far as they are dated. */
export function contextOf(
  dossier: Dossier,
  pair: Between,
  language: Language,
  measure: (text: string) => number,
): Context {
  const words = new Map<string, { label: string; type?: string }>();
  if (pair.length < 2) return { between: [], around: [], words };
  const add = (id: string, label: string, type?: string): number => {
    words.set(id, { label, ...(type && { type }) });
    return Math.ceil(measure(label));
  };
  const between = relationsOf(dossier, pair).flatMap((relation): Background[] =>
    relation.valid
      ? [
          {
            id: relation.id,
            when: relation.valid,
            labelWidth: add(relation.id, relationLabel(dossier, relation, language), relation.type),
          },
        ]
      : [],
  );
  const ids = pair as readonly string[];
  const events = dossier.events
    .filter(
      ({ type, parties, rank }) =>
        AROUND.has(type) && rank !== 'deprecated' && (parties ?? []).some((id) => ids.includes(id)),
    )
    .flatMap(({ id, title, when }): Background[] =>
      when ? [{ id, when, labelWidth: add(id, textIn(title, language, dossier.lang)?.words ?? '') }] : [],
    );
  const groups = [...dossier.actors.values()].flatMap((actor): Background[] => {
    if (actor.kind !== 'group' || actor.form !== 'talks' || !actor.valid) return [];
    if (!actor.members?.some((member) => ids.includes(member.actor))) return [];
    return [
      { id: actor.id, when: actor.valid, labelWidth: add(actor.id, actorName(dossier, actor.id, language).words) },
    ];
  });
  const order = (a: Background, b: Background): number => a.when.earliest - b.when.earliest;
  return { between, around: [...events, ...groups].sort(order), words };
}
