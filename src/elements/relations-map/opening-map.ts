import type { Dossier } from '../../model/dossier.js';
import { dateOf, idsOf, today } from '../../model/shown.js';
import { baseMapFor, shownAt } from './shown.js';

/** The base map that a map with these attributes asks for on the day it opens at; for pages that hold it. */
export function openingMap(
  dossier: Dossier,
  attributes: Readonly<Partial<Record<string, string>>> = {},
): ReturnType<typeof baseMapFor> {
  const { focus, extent, period, actors } = attributes;
  const shown = shownAt(dossier, {
    ...{ focus, extent, period, actors, level: 'both' },
    at: dateOf(attributes['at']) ?? dossier.updated ?? today(),
    types: idsOf(attributes['types']),
    groups: idsOf(attributes['groups']) ?? new Set(),
  });
  return baseMapFor(dossier, shown, extent);
}
