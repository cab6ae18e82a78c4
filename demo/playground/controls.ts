import type { Item } from './manifest.js';

/** What a reader turns to set one attribute. */
export interface Control {
  readonly name: string;
  /** `choice` is one of a few words, `flag` is there or not, `text` is free. */
  readonly kind: 'choice' | 'flag' | 'text';
  /** The words of a choice. */
  readonly words: readonly string[];
  /** The word that counts when the attribute is not there. */
  readonly initial: string;
  readonly description: string;
}

const unquoted = (text: string): string => text.replace(/^'|'$/g, '');

/** The words of a union such as `'auto' | 'light'`; none for another type. */
function wordsOf(type: string): readonly string[] {
  const parts = type.split('|').map((part) => part.trim());
  const words = parts.filter((part) => part !== 'undefined');
  return words.length > 1 && words.every((word) => /^'[^']*'$/.test(word)) ? words.map(unquoted) : [];
}

/** The control for an attribute of the manifest. */
export function controlOf({ name, type, default: initial = '', description = '' }: Item): Control {
  const words = wordsOf(type?.text ?? 'string');
  const kind = type?.text === 'boolean' ? 'flag' : words.length > 0 ? 'choice' : 'text';
  return { name, kind, words, initial: unquoted(initial), description };
}
