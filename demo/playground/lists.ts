/** What an attribute may name, as a loaded dossier has it. */

/** An id, and words by which a person knows it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The lists of a dossier: those of src/words/choices.ts. */
export type Lists = Readonly<
  Record<
    'states' | 'groups' | 'actors' | 'visits' | 'relations' | 'relationTypes' | 'quotes' | 'sets',
    readonly Choice[]
  >
>;

const plain = (...ids: readonly string[]): readonly Choice[] => ids.map((id) => ({ id, label: '' }));

const LANGUAGES: readonly Choice[] = [
  { id: 'en', label: 'English' },
  { id: 'mn', label: 'Монгол' },
  { id: 'ko', label: '한국어' },
  { id: 'zh', label: '中文' },
  { id: 'ja', label: '日本語' },
  { id: 'ru', label: 'Русский' },
  { id: 'ar', label: 'العربية' },
];

const PROJECTIONS: readonly Choice[] = plain(
  'auto',
  'equal-earth',
  'natural-earth-1',
  'mercator',
  'orthographic',
  'azimuthal-equal-area',
  'conic-conformal',
  'albers',
);

/** Attributes that name several ids, separated by spaces. */
const SEVERAL: ReadonlySet<string> = new Set(['actors', 'between', 'groups', 'types', 'extent']);

/** What an attribute may be set to, whatever stands in its field. */
function allOf(attribute: string, lists: Lists): readonly Choice[] {
  switch (attribute) {
    case 'src':
      return plain('data/mongolia-korea.json', 'tables/visits.csv');
    case 'lang':
      return LANGUAGES;
    case 'dir':
      return plain('ltr', 'rtl');
    case 'projection':
      return PROJECTIONS;
    case 'basemap':
      return plain('data/northeast-asia.json', 'data/world.json');
    case 'period':
      return plain('1945/1995', '1991/..', '../1961');
    case 'at':
      return plain('1961', '1991-12', '2007-12', '2013-10-28');
    case 'extent':
      return [...plain('auto', 'world'), ...lists.states];
    case 'focus':
    case 'between':
      return lists.states;
    case 'actors':
      return lists.actors;
    case 'groups':
      return lists.groups;
    case 'types':
      return lists.relationTypes;
    case 'quote':
      return lists.quotes;
    case 'set':
      return lists.sets;
    case 'selected':
      return [...lists.visits, ...lists.relations, ...lists.quotes];
    default:
      return [];
  }
}

/** What to suggest for an attribute while `typed` stands in its field: where it takes several, one more each. */
export function suggestions(attribute: string, typed: string, lists: Lists): readonly Choice[] {
  const all = allOf(attribute, lists);
  if (!SEVERAL.has(attribute)) return all;
  const before = typed.split(/\s+/).slice(0, -1).filter(Boolean);
  const prefix = before.map((id) => `${id} `).join('');
  return all.filter(({ id }) => !before.includes(id)).map(({ id, label }) => ({ id: `${prefix}${id}`, label }));
}
