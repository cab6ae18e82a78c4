// Tables in our pages that a machine writes: everything between two marks is replaced.
import { readFile, writeFile } from 'node:fs/promises';

export function withGenerated(page, name, text) {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- /generated: ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`No marks for "${name}".`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}

export async function writeGenerated(path, name, text) {
  const before = await readFile(path, 'utf8');
  const after = withGenerated(before, name, text);
  if (after !== before) await writeFile(path, after);
}
