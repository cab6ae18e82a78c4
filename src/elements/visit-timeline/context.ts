import type { Behind } from '../../layout/timeline/context.js';
import { evidenceOf } from '../../model/at-date.js';
import type { Dossier, Relation, RoleKind, Visit } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { quotedOf } from '../../model/quoted.js';
import { sortKey } from '../../model/sort-key.js';
import type { Drawing } from '../../view/drawing.js';
import { textIn, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { roleWords } from '../../words/role.js';
import { inTime, storyOf, undatedOf } from './story.js';
import { relationLabel } from '../../words/relation-sentence.js';
import { isOf, type Between } from './shown.js';

/** Something dated behind the visits. */
export interface ContextItem {
  /** Of a relation, an event, a group or a role. */
  readonly id: string;
  readonly when: Edtf;
  /** As short as a bar's label is. */
  readonly label: string;
  /** What a list says beside it: the office of a leader. */
  readonly more?: string | undefined;
  /** Of a relation. */
  readonly type?: string;
}

/** Events that are eras or turning points of more than the pair. */
const AROUND = new Set(['war', 'dissolution']);
/** Offices whose holders lead a state; whether they do in fact is not for us to say. */
const LEADING = new Set<RoleKind | undefined>(['head-of-state', 'head-of-government']);

/** Terms of those who led one of the pair. */
function leadersOf(dossier: Dossier, ids: readonly string[], language: Language): readonly ContextItem[] {
  return [...dossier.actors.values()].flatMap((actor) =>
    actor.kind === 'person'
      ? (actor.roles ?? []).flatMap(({ id, of, kind, valid }) =>
          valid && LEADING.has(kind) && ids.includes(of ?? '')
            ? [
                {
                  id,
                  when: valid,
                  label: actorName(dossier, actor.id, language, valid).words,
                  more: roleWords(dossier, id, language),
                },
              ]
            : [],
        )
      : [],
  );
}

/** Wars, ends of states and talks around the pair. */
function aroundOf(dossier: Dossier, ids: readonly string[], language: Language): readonly ContextItem[] {
  const events = dossier.events.flatMap(({ id, type, parties = [], rank, title, when }) =>
    when && AROUND.has(type) && rank !== 'deprecated' && parties.some((party) => ids.includes(party))
      ? [{ id, when, label: textIn(title, language, dossier.lang)?.words ?? '' }]
      : [],
  );
  const groups = [...dossier.actors.values()].flatMap((actor) =>
    actor.kind === 'group' &&
    actor.form === 'talks' &&
    actor.valid &&
    actor.members?.some((member) => ids.includes(member.actor))
      ? [{ id: actor.id, when: actor.valid, label: actorName(dossier, actor.id, language).words }]
      : [],
  );
  return [...events, ...groups];
}

/** Relations of the pair, the older first; ties are told by the joined rails. */
function relationsOf(dossier: Dossier, pair: Between): readonly Relation[] {
  return dossier.relations
    .filter(
      ({ parties, type, valid, rank }) =>
        isOf(pair, parties) &&
        type !== 'diplomatic-relations' &&
        type !== 'recognition' &&
        valid &&
        rank !== 'deprecated',
    )
    .sort((a, b) => sortKey(a.valid) - sortKey(b.valid));
}

/**
 * Relations of the pair, terms of its leaders, and what went on around it, as far as they are dated. Where there are no
 * visits, what there is to tell instead.
 */
export function contextOf(dossier: Dossier, pair: Between, language: Language): Behind<readonly ContextItem[]> {
  if (!dossier.visits.length) return storyOf(dossier, language);
  if (pair.length < 2) return { between: [], leaders: [], around: [] };
  const between = relationsOf(dossier, pair).flatMap((relation): ContextItem[] =>
    relation.valid
      ? [
          {
            id: relation.id,
            when: relation.valid,
            label: relationLabel(dossier, relation, language),
            type: relation.type,
          },
        ]
      : [],
  );
  return {
    between,
    leaders: inTime(leadersOf(dossier, pair, language)),
    around: inTime(aroundOf(dossier, pair, language)),
  };
}

/** The visits, and what behind them has passages (terms have none): the footer names their sources, files have them. */
export function quotedWith(
  dossier: Dossier,
  visits: readonly Visit[],
  behind: Behind<readonly ContextItem[]>,
): Drawing['facts'] {
  const quoted = [...Object.values(behind).flat(), ...undatedOf(dossier)].flatMap(({ id }) => {
    const one = quotedOf(dossier, id);
    if (one?.kind !== 'group') return one ?? [];
    const { kind, members = [] } = one;
    return { kind, id, group: one, members, left: [], evidence: evidenceOf(one, members) };
  });
  return [...visits, ...quoted];
}
