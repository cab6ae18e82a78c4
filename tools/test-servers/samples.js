import { readFileSync } from 'node:fs';

/** The samples in a language that a document has under a heading or a bold word. */
export function samplesIn(file, start, language) {
  const text = readFileSync(file, 'utf8');
  const [, section = ''] = text.split(start);
  const [own = ''] = section.split(/^(?:## |\*\*)/m);
  return [...own.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, of]) => of === language)
    .map(([, , body]) => body);
}
