/** New items, with what can be known of them before anybody has written a word. */
import { at, EMPTY, isRaw, keysIn, listAt, put, wordsAt, type Key, type Part, type Path, type Raw } from './draft.js';
import type { ListField } from './fields.js';
import { freshId } from './ids.js';
import { BLANK, FACT_PARTS, needsPassage, STAND_INS, STEMS } from './parts.js';

/** A draft with something new, and where that is. */
export interface Added {
  readonly draft: Raw;
  readonly key: Key;
}

/** The kinds of actor that one declares; states are known. */
export type ActorKind = 'person' | 'group' | 'organization';

/** A new item of a part; a fact takes the source that was used last. */
export function added(draft: Raw, part: Part, kind: ActorKind, lastSource: string): Added {
  if (part === 'sources' || part === 'actors') {
    const id = freshId(draft, part === 'sources' ? 'source' : kind);
    const item =
      part === 'sources' ? { type: 'article-newspaper' } : { kind, ...(kind === 'group' && { form: 'talks' }) };
    return { draft: put(draft, [part, id], item) as Raw, key: id };
  }
  const index = listAt(draft, [part]).length;
  if (part === 'coverage') {
    return { draft: put(draft, [part, index], { of: 'visits', extent: 'partial' }) as Raw, key: index };
  }
  const evidence = [passage(draft, lastSource)];
  const item = { id: freshId(draft, STEMS[part]), ...BLANK[part], ...(needsPassage(part) && { evidence }) };
  return { draft: put(draft, [part, index], item) as Raw, key: index };
}

function passage(draft: Raw, lastSource: string): Raw {
  const sources = keysIn(draft, 'sources').map(String);
  const source = sources.includes(lastSource) ? lastSource : sources.at(-1);
  return source === undefined ? {} : { source };
}

/** One more in a list of an item. */
export function addedTo(draft: Raw, path: Path, list: ListField, lastSource: string): Added {
  const items = listAt(draft, path);
  const field = path.at(-1);
  const item = list.fresh && {
    ...list.fresh,
    ...(field === 'evidence' && passage(draft, lastSource)),
    ...(field === 'roles' && { id: freshId(draft, 'role') }),
  };
  const all = list.first ? [item, ...items] : [...items, item];
  return { draft: put(draft, path, all) as Raw, key: list.first ? 0 : items.length };
}

/** The draft whose facts all have a passage to fill in, and whose parts are all there: what comes from a table may not. */
export function completed(draft: Raw): Raw {
  let whole: unknown = { sources: {}, actors: {}, ...draft };
  for (const part of FACT_PARTS) {
    if (at(draft, [part]) === undefined && at(EMPTY, [part]) === undefined) continue;
    whole = put(whole, [part], listAt(draft, [part]));
    for (const key of keysIn(draft, part)) {
      if (!isRaw(at(draft, [part, key]))) continue;
      const id = freshId(whole as Raw, STEMS[part]);
      const needed = { id, ...(needsPassage(part) && { evidence: [{}] }), ...STAND_INS[part] };
      for (const [field, value] of Object.entries(needed)) {
        if (at(whole, [part, key, field]) === undefined) whole = put(whole, [part, key, field], value);
      }
    }
  }
  return wordsAt(whole, ['lang']) ? (whole as Raw) : (put(whole, ['lang'], 'en') as Raw);
}
