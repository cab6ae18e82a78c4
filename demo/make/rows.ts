/** What stands in the table of a part: a few words for each item. */
import { relationWords } from '../../src/words/relation.js';
import { at, wordsAt, type Key, type Part, type Path, type Raw } from './draft.js';
import { dateAt, dateInWords } from './dates.js';
import { ENGLISH } from './english.js';
import { shownText } from './text.js';
import { nameOf, whoAt } from './who.js';

/** Headings of a part's table. */
export const COLUMNS: Readonly<Record<Part, readonly string[]>> = {
  sources: ['Title', 'Published'],
  actors: ['Name', 'What it is'],
  relations: ['Between', 'What'],
  visits: ['Who', 'From and to', 'When'],
  quotes: ['Words', 'Whose'],
};

/** One thing of a part, as a sentence names it. */
export const ONE: Readonly<Record<Part, string>> = {
  sources: 'source',
  actors: 'person or group',
  relations: 'relation',
  visits: 'visit',
  quotes: 'quotation',
};

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
  }
}

const together = (a: string, b: string): string => [a, b].filter(Boolean).join(' – ');

function ownerAt(draft: Raw, path: Path): string {
  const chain = at(draft, path);
  const own = Array.isArray(chain) ? chain.findIndex((link) => at(link, ['own']) === true) : -1;
  return own < 0 ? '' : whoAt(draft, [...path, own], 'agent');
}
