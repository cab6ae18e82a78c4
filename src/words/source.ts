import type { Source, SourceName } from '../model/dossier.js';
import { dateWords } from './date.js';
import { joined } from './joined.js';
import { type Language } from './language.js';

/** A source's short name: what it stands in, else its publisher, else its host, else its title. */
export function sourceName(source: Source): string {
  return source['container-title'] ?? source.publisher ?? hostOf(source.URL) ?? source.title;
}

function hostOf(url: string | undefined): string | undefined {
  return url && /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1];
}

/** A person's or body's name in reading order. */
export function authorName({ given, family, literal }: SourceName): string {
  return literal ?? [given, family].filter(Boolean).join(' ');
}

/** A source in a line: "What Do North Korea And Mongolia Have In Common?, The Diplomat, Oct 2013". */
export function sourceWords(source: Source, language: Language): string {
  const name = sourceName(source);
  const date = source.issued && dateWords(source.issued, language, 'short');
  return joined([...new Set([source.title, name, date])], language);
}
