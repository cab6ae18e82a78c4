/**
 * What changed in a world between two dates: what a reader who moves the date sees appear and go, and what came and went
 * between. Answered no more surely than the dates allow.
 */
import type { Dossier, Group, Member, Relation } from './dossier.js';
import type { Day, Edtf } from './edtf.js';
import { actorOf } from './facts.js';
import { relationType } from './families.js';
import { within } from './shown.js';
import { limitsOf, type Limits, type Truth } from './time.js';
import { midpoint } from './sort-key.js';

/** One thing that began or ended. */
export type WorldChange = {
  readonly what: 'begins' | 'ends';
  /** `perhaps` where the dates leave open whether it fell between. */
  readonly truth: Exclude<Truth, 'no'>;
  /** To sort by and never to show: the middle of the days that it can have been. */
  readonly day: Day;
} & (
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'member'; readonly group: Group; readonly member: Member }
  | { readonly kind: 'state'; readonly id: string }
);

/** What is asked about. */
export interface ChangesAsked {
  /** Only what this actor has part in. */
  readonly focus?: string | undefined;
  /** Only relations of these types. */
  readonly types?: ReadonlySet<string> | undefined;
  /** Groups that are told of even where this actor has no part in them. */
  readonly groups?: ReadonlySet<string> | undefined;
  /** Ids, space-separated: only what concerns these. */
  readonly actors?: string | undefined;
}

type Turn = Pick<WorldChange, 'what' | 'truth' | 'day'>;

/** The days between which a list begins and ends: one of them, or from the first of all to the last. */
function listLimits(items: readonly Limits[], oneOf: boolean): Limits {
  const least = (of: (limits: Limits) => Day): Day => Math.min(...items.map(of));
  const most = (of: (limits: Limits) => Day): Day => Math.max(...items.map(of));
  return {
    startEarliest: least((one) => one.startEarliest),
    startLatest: (oneOf ? most : least)((one) => one.startLatest),
    endEarliest: (oneOf ? least : most)((one) => one.endEarliest),
    endLatest: most((one) => one.endLatest),
  };
}

const limits = (valid: Edtf): Limits =>
  'items' in valid ? listLimits(valid.items.map(limitsOf), valid.form === 'one-of') : limitsOf(valid);

/** An end is told only where somebody gives a date for it. */
const isTold = (valid: Edtf, end: 'start' | 'end'): boolean =>
  valid.form !== 'interval' || typeof valid[end] !== 'string';

/**
 * How a span turned between two dates: it begins where it was not there by the end of the first and is by the end of the
 * second, and ends where it was there on the first and is gone before the second. This is what `holds` shows at both.
 */
function turnsOf(valid: Edtf | undefined, from: Edtf, to: Edtf): readonly Turn[] {
  if (!valid) return [];
  const { startEarliest, startLatest, endEarliest, endLatest } = limits(valid);
  const turns: Turn[] = [];
  if (isTold(valid, 'start') && startLatest > from.latest && startEarliest <= to.latest) {
    const sure = startEarliest > from.latest && startLatest <= to.latest;
    turns.push({
      what: 'begins',
      truth: sure ? 'yes' : 'perhaps',
      day: midpoint({ earliest: startEarliest, latest: startLatest }),
    });
  }
  if (isTold(valid, 'end') && endLatest >= from.earliest && endEarliest < to.earliest) {
    const sure = endEarliest >= from.earliest && endLatest < to.earliest;
    turns.push({
      what: 'ends',
      truth: sure ? 'yes' : 'perhaps',
      day: midpoint({ earliest: endEarliest, latest: endLatest }),
    });
  }
  return turns;
}

/** A member that came with its group or left with it is told with the group. */
function isWithGroup({ what, day }: Turn, { valid }: Group): boolean {
  if (!valid) return false;
  const { startLatest, endEarliest } = limits(valid);
  return what === 'begins' ? day <= startLatest : day >= endEarliest;
}

const ORDER: readonly WorldChange['kind'][] = ['state', 'relation', 'group', 'member'];

function idOf(change: WorldChange): string {
  if (change.kind === 'relation') return change.relation.id;
  if (change.kind === 'state') return change.id;
  return change.kind === 'group' ? change.group.id : `${change.group.id} ${change.member.actor}`;
}

/** All that began and ended between two dates, in order of time, whichever of the dates comes first. */
export function changesBetween(
  dossier: Dossier,
  from: Edtf,
  to: Edtf,
  { focus, types, actors, groups: drawn }: ChangesAsked = {},
): readonly WorldChange[] {
  const [first, last] = from.earliest <= to.earliest ? [from, to] : [to, from];
  const lets = within({ actors });
  const only = actors?.split(/\s+/).filter(Boolean);
  const relations = dossier.relations.filter(
    (relation) =>
      relation.rank !== 'deprecated' &&
      lets(relation, undefined) &&
      (focus === undefined || relation.parties.includes(focus)) &&
      (!types || types.has(relationType(relation.type))),
  );
  const isState = (id: string): boolean => actorOf(dossier, id)?.kind === 'state';
  const groups = [...dossier.actors.values()]
    .filter((actor) => actor.kind === 'group')
    .filter(({ form }) => form !== 'anonymous')
    .map((group) => ({ group, members: (group.members ?? []).filter(({ actor }) => isState(actor)) }))
    .filter(
      ({ group, members }) =>
        focus === undefined || (drawn?.has(group.id) ?? false) || members.some(({ actor }) => actor === focus),
    )
    .filter(({ members }) => !only?.length || members.some(({ actor }) => only.includes(actor)));
  const states = new Set(
    [
      ...(focus === undefined ? [] : [focus]),
      ...relations.flatMap(({ parties }) => parties),
      ...groups.flatMap(({ members }) => members.map(({ actor }) => actor)),
    ].filter(isState),
  );
  const turns = (valid: Edtf | undefined): readonly Turn[] => turnsOf(valid, first, last);
  const changes: WorldChange[] = [
    ...[...states].flatMap((id) => {
      const actor = actorOf(dossier, id);
      return turns(actor?.kind === 'state' ? actor.valid : undefined).map((turn) => ({
        ...turn,
        kind: 'state' as const,
        id,
      }));
    }),
    ...relations.flatMap((relation) =>
      turns(relation.valid).map((turn) => ({ ...turn, kind: 'relation' as const, relation })),
    ),
    ...groups.flatMap(({ group, members }) => [
      ...turns(group.valid).map((turn) => ({ ...turn, kind: 'group' as const, group })),
      ...members.flatMap((member) =>
        turns(member.valid)
          .filter((turn) => !isWithGroup(turn, group))
          .map((turn) => ({ ...turn, kind: 'member' as const, group, member })),
      ),
    ]),
  ];
  return changes.sort(
    (a, b) =>
      a.day - b.day ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0),
  );
}
