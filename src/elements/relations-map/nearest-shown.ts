import type { Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { actorOf } from '../../model/facts.js';
import { nearestDate } from '../../model/nearest-date.js';
import { dateOf } from '../../model/shown.js';
import { shownAt, type Wanted } from './shown.js';

/** At some time or other: all years that a date can name. */
const EVER = dateOf('0001/9999');

/** The date nearest to the one wanted on which something is drawn of what else is wanted; undefined where none is. */
export function nearestShown(dossier: Dossier, wanted: Wanted): Edtf | undefined {
  const ever = EVER && shownAt(dossier, { ...wanted, at: EVER });
  if (!ever) return undefined;
  const life = (id: string): Edtf | undefined => {
    const actor = actorOf(dossier, id);
    return actor?.kind === 'state' ? actor.valid : undefined;
  };
  const spans = [
    // What has no dates of its own is there as long as its parties are.
    ...ever.world.standing.flatMap(({ relation: { valid, parties } }) => [valid, ...parties.map(life)]),
    ...ever.groups.flatMap(({ group, members }) => [group.valid, ...members.map(({ valid }) => valid)]),
  ];
  return nearestDate(spans, wanted.at, (at) => {
    const { world, drawnGroups } = shownAt(dossier, { ...wanted, at });
    return world.standing.length + drawnGroups.length > 0;
  });
}
