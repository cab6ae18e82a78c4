import type { Load } from '../../controllers/parts.js';
import type { Dossier } from '../../model/dossier.js';
import { dissolving, grouping, rounding } from './fetched.js';
import type { Ground } from './lay-out.js';
import { landIds, type Shown } from './shown.js';

/** What lays out what not every map has: the world, groups, former states. */
export type Later = Pick<Ground, 'globe' | 'hubs' | 'dissolved'> & {
  /** Is all there that this map has? */
  readonly whole: boolean;
};

/** A map that draws none of it. */
export const WITHOUT: Later = { globe: undefined, hubs: undefined, dissolved: undefined, whole: true };

/** Asks for what a map of these needs, while its land is on the way. */
export function laterFor(
  need: <T extends object>(load: Load<T>) => T | undefined,
  dossier: Dossier,
  { drawnGroups, actors }: Shown,
  wide: boolean,
): Later {
  const grouped = drawnGroups.length > 0;
  const former = actors.some((id) => landIds(dossier, id).length > 1);
  const globe = wide ? need(rounding) : undefined;
  const hubs = grouped ? need(grouping) : undefined;
  const union = former ? need(dissolving) : undefined;
  const whole = wide === !!globe && grouped === !!hubs && former === !!union;
  return { globe, hubs, dissolved: union?.dissolved, whole };
}
