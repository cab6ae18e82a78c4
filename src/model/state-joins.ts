import { knownCode } from './state-codes.js';
import { NAMES_ELSEWHERE } from './state-joins.data.js';
import { knownState, knownStateIds } from './states.js';

/** A name without what spellings differ in: accents, case, points, `&`, "St.", "The". */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\bst\b/g, 'saint')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

let byName: ReadonlyMap<string, string> | undefined;

/** English names → our ids: what CLDR calls states today, and over it our own table of what base maps call them. */
function names(): ReadonlyMap<string, string> {
  if (byName) return byName;
  const found = new Map<string, string>();
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const id of knownStateIds()) {
    const alpha2 = knownState(id)?.alpha2;
    const name = alpha2 ? english.of(alpha2) : undefined;
    if (name) found.set(plainName(name), id);
  }
  for (const [id, list] of Object.entries(NAMES_ELSEWHERE)) for (const name of list.split('|')) found.set(name, id);
  byName = found;
  return found;
}

/** Our id of a state by an English name of it, in a usual spelling; undefined where nobody is called so. */
export function stateOfName(name: string): string | undefined {
  return names().get(plainName(name));
}

/** Where a base map's properties may hold a code, best first; keys in small letters and digits only. */
const CODE_KEYS = [
  ...['isoa3', 'isoa3eh', 'iso3166alpha3', 'iso31661alpha3', 'alpha3', 'iso3', 'a3', 'cca3', 'adm0a3', 'gua3'],
  ...['isoa2', 'isoa2eh', 'iso3166alpha2', 'iso31661alpha2', 'alpha2', 'iso2', 'a2', 'cca2'],
  ...['ison3', 'ison3eh', 'iso31661numeric', 'numeric', 'n3', 'ccn3', 'code', 'id'],
];
const NAME_KEYS = ['name', 'nameen', 'namelong', 'admin', 'nameshort', 'country'];

const plainKey = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Not where a map writes "none": Natural Earth's `-99` and its like. */
const isCode = (value: unknown): value is string | number =>
  (typeof value === 'string' || typeof value === 'number') && !/^(-99?9?|null|undefined|)$/i.test(String(value).trim());

const first = (values: readonly string[], join: (value: string) => string | undefined): string | undefined =>
  values.map(join).find((id) => id !== undefined);

/**
 * The state that a base map means by a shape: by a code among its properties, by the shape's own id, by its name. A bare
 * number comes last: it is an ISO number on some maps and a mere count on others. The sovereign's code (`SOV_A3`) is asked
 * only where no other code stands: it would make a base at Guantánamo part of the United States. What no table knows keeps
 * its own three letters, so that a dossier may declare it.
 */
export function stateOfShape(id: unknown, properties: Readonly<Record<string, unknown>>): string | undefined {
  const by = new Map(Object.entries(properties).map(([key, value]) => [plainKey(key), value]));
  const codes = [...CODE_KEYS.map((key) => by.get(key)), id].filter(isCode);
  const [written, bare] = [codes.filter((code) => typeof code === 'string'), codes.filter(Number.isInteger)];
  const names = [...NAME_KEYS.map((key) => by.get(key)), id].filter((name) => typeof name === 'string');
  const own = written.find((code) => /^[A-Z]{3}$/.test(code));
  const sovereign = own === undefined ? [by.get('sova3')].filter(isCode).map(String) : [];
  return (
    first([...written, ...sovereign], knownCode) ??
    first(names, stateOfName) ??
    first(bare.map(String), knownCode) ??
    own
  );
}
