import { sourcesOf } from '../view/frame.js';
import { dateWords } from '../words/date.js';
import { listWords, say, textIn } from '../words/language.js';
import { sourceName } from '../words/source.js';
import type { Drawn } from './draw.js';

/** Heading and summary as they are to stand; empty for none. */
export interface Titles {
  readonly heading: string;
  readonly summary: string;
  /** What to call the whole where something must be named. */
  readonly name: string;
}

/** What the attributes say, else the drawing; without a heading there is no summary either. */
export function titlesOf({ dossier, drawing, language }: Drawn, attributes: ReadonlyMap<string, string>): Titles {
  const heading = attributes.get('heading') ?? drawing.heading ?? '';
  const summary = attributes.get('heading') === '' ? '' : (attributes.get('summary') ?? drawing.summary ?? '');
  return { heading, summary, name: heading || summary || (textIn(dossier.title, language, dossier.lang)?.words ?? '') };
}

/** The date of the data, in a sentence; empty where it has none. */
export function updatedLine({ dossier, language }: Drawn): string {
  if (!dossier.updated) return '';
  return say(language.phrases.common.dataOf, language, { date: dateWords(dossier.updated, language, 'short') });
}

/** All sources by name, and the date of the data. */
export function footLines(drawn: Drawn): readonly string[] {
  const { dossier, drawing, language } = drawn;
  const names = sourcesOf(drawing.facts).flatMap((id) => dossier.sources.get(id) ?? []);
  const list = listWords([...new Set(names.map(sourceName))], language, { style: 'narrow' });
  return [list && say(language.phrases.common.sources, language, { list }), updatedLine(drawn)].filter(Boolean);
}
