/** What stands in the table of a part: a few words for each item. */
import { relationWords } from '../../src/words/relation.js';
import { COVERED, EXTENTS, TRENDS, type Option } from './choices.js';
import { at, listAt, wordsAt, type Key, type Part, type Path, type Raw } from './draft.js';
import { dateAt, dateInWords } from './dates.js';
import { ENGLISH } from './english.js';
import { shownText } from './text.js';
import { nameOf, whoAt } from './who.js';

const KINDS: Readonly<Record<string, string>> = {
  person: 'Person',
  group: 'Group',
  organization: 'Organization',
  state: 'State',
};

/** The cells of an item, under the headings of its part. */
export function cellsOf(draft: Raw, part: Part, key: Key): readonly string[] {
  const words = (...path: Path): string => shownText(at(draft, [part, key, ...path]), wordsAt(draft, ['lang']));
  const name = (...path: Path): string => nameOf(draft, wordsAt(draft, [part, key, ...path]));
  const date = (field: string): string => {
    const written = dateAt(draft, [part, key, field]);
    return dateInWords(written) || written;
  };
  switch (part) {
    case 'sources':
      return [words('title'), date('issued')];
    case 'actors':
      return [nameOf(draft, String(key)), KINDS[words('kind')] ?? words('kind')];
    case 'relations':
      return [
        together(name('parties', 0), name('parties', 1)),
        words('label') || relationWords(words('type'), ENGLISH),
      ];
    case 'visits':
      return [whoAt(draft, [part, key, 'visitors', 0], 'actor'), together(name('from'), name('to')), date('when')];
    case 'quotes':
      return [words('text'), ownerAt(draft, [part, key, 'chain'])];
    case 'events':
      return [words('title'), date('when')];
    case 'figures':
      return [words('measure'), amountAt(draft, [part, key]), date('period')];
    case 'sets':
      return [words('title'), String(listAt(draft, [part, key, 'items']).length)];
    case 'silences':
      return [together(name('between', 0), name('between', 1)), date('period')];
    case 'coverage':
      return [called(COVERED, words('of')), date('period'), called(EXTENTS, words('extent'))];
  }
}

/** What a form calls a value; the value itself where it knows none. */
const called = (options: readonly Option[], word: string): string =>
  options.find(({ value }) => value === word)?.label ?? word;

/** "10 to 12 workers", "Rising": how much, whichever way it is given. */
function amountAt(draft: Raw, path: Path): string {
  const words = (field: string): string => shownText(at(draft, [...path, field]), wordsAt(draft, ['lang']));
  const range = [words('min'), words('max')].filter(Boolean).join(' to ');
  const trend = words('trend') && called(TRENDS, words('trend'));
  return [words('value') || range || trend, words('unit')].filter(Boolean).join(' ');
}

const together = (a: string, b: string): string => [a, b].filter(Boolean).join(' – ');

function ownerAt(draft: Raw, path: Path): string {
  const chain = at(draft, path);
  const own = Array.isArray(chain) ? chain.findIndex((link) => at(link, ['own']) === true) : -1;
  return own < 0 ? '' : whoAt(draft, [...path, own], 'agent');
}
