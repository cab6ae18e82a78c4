/** What the forms let one choose from. */
import { RELATION_TYPES } from '../../src/model/dossier.js';
import { relationWords } from '../../src/words/relation.js';
import { facts } from '../../src/words/strings/en.facts.js';
import { more } from '../../src/words/strings/en.more.js';
import { ENGLISH } from './english.js';

/** One of several values, and what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

type Options = readonly Option[];

const choices = (words: Readonly<Record<string, string>>): Options =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** For what may be left open: choosing it takes the field away. */
const OPEN: Option = { value: '', label: '–' };

/** `type` of a relation. */
export const RELATIONS: Options = RELATION_TYPES.map((value) => ({ value, label: relationWords(value, ENGLISH) }));

/** `level` of a visit. */
export const LEVELS: Options = choices(facts.level).map(({ value, label }) => ({ value, label: capital(label) }));

/** `type` of a source. */
export const SOURCE_TYPES: Options = choices({
  'article-newspaper': 'Newspaper article',
  'article-magazine': 'Magazine article',
  'article-journal': 'Journal article',
  webpage: 'Web page',
  report: 'Report',
  book: 'Book',
  speech: 'Speech',
  treaty: 'Treaty',
  broadcast: 'Radio or television',
  dataset: 'Data set',
  document: 'Something else',
});

/** `form` of a group. */
export const GROUP_FORMS: Options = choices({
  talks: 'Talks',
  alliance: 'Alliance',
  trilateral: 'Group of three that is no alliance',
  forum: 'Forum or organization of states',
  project: 'Project',
  anonymous: 'Unnamed people, such as “certain experts”',
});

/** `role` of a member. */
export const MEMBERS: Options = [OPEN, ...choices({ member: 'Member', observer: 'Observer', host: 'Host' })];

/** `kind` of an office. */
export const OFFICES: Options = choices({
  'head-of-state': 'Head of state',
  'head-of-government': 'Head of government',
  'foreign-minister': 'Foreign minister',
  legislature: 'Member of a parliament',
  party: 'Party official',
  official: 'Other official',
  expert: 'Expert',
  journalist: 'Journalist',
  other: 'Other',
});

/** `type` of an event. */
export const EVENTS: Options = choices({
  treaty: 'Treaty',
  agreement: 'Agreement',
  recognition: 'Recognition',
  'relations-established': 'Beginning of relations',
  aid: 'Aid',
  summit: 'Summit',
  round: 'Round of talks',
  initiative: 'Initiative',
  speech: 'Speech',
  war: 'War',
  dissolution: 'End of a state or body',
  other: 'Other',
});

/** `form` of a quotation. */
export const QUOTE_FORMS: Options = choices({
  direct: 'Their exact words',
  mixed: 'Exact words inside the reporter’s sentence',
  term: 'A single expression of theirs',
  indirect: 'Told by the reporter in other words',
  paraphrase: 'A summary',
});

/** `kind` of a hand through which a quotation came. */
export const HANDS: Options = choices({
  says: 'Said or wrote it',
  reports: 'Reported it',
  translates: 'Translated it',
  publishes: 'Published it',
});

/** `stance` of a passage. */
export const STANCES: Options = choices({
  supports: 'Says so',
  contradicts: 'Says otherwise',
  qualifies: 'Says so only in part',
});

/** `stat` of a figure. */
export const STATS: Options = choices(more.stat);

/** `trend` of a figure. */
export const TRENDS: Options = [OPEN, ...choices(more.trend)];

/** `form` of a set. */
export const SET_FORMS: Options = choices({
  scenarios: 'Scenarios',
  tasks: 'Tasks',
  debate: 'A debate, for and against',
  series: 'A series in order of time',
});

/** `stance` of an item of a set. */
export const SIDES: Options = [OPEN, ...choices(more.stance)];

/** `of` of a silence. */
export const SILENCES: Options = choices({
  visits: 'No visits',
  'high-level-visits': 'No high-level visits',
  relations: 'No relations',
});

/** `of` of a coverage. */
export const COVERED: Options = choices({ visits: 'Visits', relations: 'Relations' });

/** `extent` of a coverage. */
export const EXTENTS: Options = choices({
  complete: 'Everywhere: none is missing',
  partial: 'In some places: others may be missing',
  'not-researched': 'Nowhere: nobody looked',
});
