/** Ids, which nobody has to think of: numbers while one writes, made of the words when the dossier is taken away. */
import { parseEdtf } from '../../src/model/parse-edtf.js';
import { at, isRaw, keysIn, listAt, PARTS, put, wordsAt, type Part, type Path, type Raw } from './draft.js';
import { STEMS, type FactPart } from './parts.js';
import { shownText } from './text.js';
import { whoAt } from './who.js';

/** Ids that this page gave, or the reader of tables. */
const GIVEN = new RegExp(
  `^(?:source|person|group|organization|actor|state|role|${Object.entries(STEMS).flat().join('|')})-\\d+$`,
);

/** Fields that hold ids of something else. */
const REFERRING = new Set(
  (
    'id source actor agent of from to parties between about alternatives outcomes variants members establishedBy endedBy ' +
    'partOf predecessors successors fact author by as actors'
  ).split(' '),
);

/** Every id that is taken. */
function taken(draft: Raw): ReadonlySet<string> {
  const ids = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isRaw(value)) {
      if (typeof value['id'] === 'string') ids.add(value['id']);
      Object.values(value).forEach(walk);
    }
  };
  walk(draft);
  for (const part of ['sources', 'actors'] as const) for (const key of keysIn(draft, part)) ids.add(String(key));
  return ids;
}

/** The first id of this stem that nothing has. */
export function freshId(draft: Raw, stem: string): string {
  const ids = taken(draft);
  let n = 1;
  while (ids.has(`${stem}-${n}`)) n++;
  return `${stem}-${n}`;
}

/** Words as an id: small letters and digits, with hyphens between. */
export function slug(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
  const parts = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  let id = '';
  for (const part of parts) if (!id || id.length + part.length < 40) id = id ? `${id}-${part}` : part;
  return id.slice(0, 60);
}

/** The dossier as it is taken away: every id that was only a number made of the item's words, and the same wherever it is named. */
export function finished(draft: Raw): Raw {
  const ids = new Set(taken(draft));
  const names = new Map<string, string>();
  const rename = (id: string, words: readonly string[]): void => {
    const made = slug(words.filter(Boolean).join(' '));
    if (!made || !GIVEN.test(id) || names.has(id)) return;
    let name = made;
    for (let n = 2; ids.has(name); n++) name = `${made}-${n}`;
    ids.add(name);
    names.set(id, name);
  };
  for (const part of PARTS) {
    for (const key of keysIn(draft, part)) {
      const id = typeof key === 'string' ? key : wordsAt(draft, [part, key, 'id']);
      const stem = part in STEMS ? STEMS[part as FactPart] : '';
      rename(id, [stem, ...wordsOf(draft, part, key)]);
      for (const role of listAt(draft, [part, key, 'roles'])) {
        const lang = wordsAt(draft, ['lang']);
        const title = shownText(at(role, ['title']), lang);
        rename(wordsAt(role, ['id']), [shownText(at(draft, [part, key, 'name']), lang), title]);
      }
    }
  }
  const renamed = referring(draft, undefined, names) as Raw;
  const title = slug(shownText(draft['title'], wordsAt(draft, ['lang'])));
  return draft['id'] === 'dossier' && title ? (put(renamed, ['id'], title) as Raw) : renamed;
}

function wordsOf(draft: Raw, part: Part, key: string | number): readonly string[] {
  const words = (...path: Path): string => shownText(at(draft, [part, key, ...path]), wordsAt(draft, ['lang']));
  switch (part) {
    case 'sources':
      return [words('title')];
    case 'actors':
      return [words('name')];
    case 'relations':
      return [words('parties', 0), words('parties', 1), words('type')];
    case 'visits':
      return [yearOf(words('when')), whoAt(draft, [part, key, 'visitors', 0], 'actor'), words('to')];
    case 'quotes':
      return [words('text').split(' ', 6).join(' ')];
    case 'events':
      return [yearOf(words('when')), words('title')];
    case 'figures':
      return [words('measure')];
    case 'sets':
      return [words('title')];
    case 'silences':
      return [words('between', 0), words('between', 1), words('period')];
    case 'coverage':
      return []; // has no id
  }
}

function yearOf(date: string): string {
  return typeof parseEdtf(date) === 'string' ? '' : (/\d{4}/.exec(date)?.[0] ?? '');
}

function referring(value: unknown, field: string | undefined, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return field !== undefined && REFERRING.has(field) ? (names.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => referring(item, field, names));
  if (!isRaw(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const declares = field === 'sources' || field === 'actors';
      return [declares ? (names.get(key) ?? key) : key, referring(inner, key, names)];
    }),
  );
}
