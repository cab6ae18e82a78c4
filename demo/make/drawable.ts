/** What of a draft can be drawn already: the items without a problem, so that the preview never complains. */
import { adviceOn, itemOf } from './advice.js';
import { put, without, type Path, type Raw } from './draft.js';

/** Leaving one thing out may leave another without its source or actor, and so on; deeper than this nothing is drawn. */
const ROUNDS = 8;

/** The draft without what is not ready; its ids are those of the draft, which stay while one writes. */
export function drawable(draft: Raw): Raw {
  let ready: Raw = draft['title'] === undefined ? { ...draft, title: 'Untitled' } : draft;
  for (let round = 0; round < ROUNDS; round++) {
    const places = adviceOn(ready).map(({ path }) => unitOf(path));
    if (!places.length) return ready;
    // From the end, so that the places of those before stay.
    const once = new Map(places.map((place) => [JSON.stringify(place), place]));
    for (const place of [...once.values()].sort(byIndex)) ready = without(ready, place) as Raw;
  }
  return put({ dossier: 1, id: 'dossier' }, ['title'], 'Untitled') as Raw;
}

const byIndex = (a: Path, b: Path): number => (Number(b[1]) || 0) - (Number(a[1]) || 0);

/** The item that a place is in; a field of the whole is one by itself. */
function unitOf(path: Path): Path {
  return itemOf(path) ?? path.slice(0, 2);
}
