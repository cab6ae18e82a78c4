// Which passages of a dossier are in the texts of a folder.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPassage, withoutInsertions } from './passage.js';

/** Every evidence of a dossier with its path, wherever it stands: in facts, meetings, groups and their members, sets. */
export function* passagesOf(value, path = '') {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.exact === 'string' && typeof value.source === 'string') yield { path, evidence: value };
  for (const [key, item] of Object.entries(value)) {
    yield* passagesOf(item, Array.isArray(value) ? `${path}[${key}]` : `${path}${path && '.'}${key}`);
  }
}

/** The texts that the dossier's sources name by `text`, read from a folder. */
function textsOf(dossier, folder) {
  const texts = new Map();
  const missing = [];
  for (const [id, { text }] of Object.entries(dossier.sources ?? {})) {
    if (!text) continue;
    const file = join(folder, text);
    if (existsSync(file)) texts.set(id, readFileSync(file, 'utf8'));
    else missing.push({ path: `sources.${id}.text`, reason: `there is no ${text} in ${folder}` });
  }
  return { texts, missing };
}

/** The words of a quotation must be those of one of its passages, but for what an editor put in. */
function* quotesOf(dossier, texts) {
  for (const [index, { text, evidence = [] }] of (dossier.quotes ?? []).entries()) {
    const words = withoutInsertions(text);
    const readable = evidence.filter(({ source }) => texts.has(source));
    if (!readable.length) continue;
    const found = readable.some(({ source }) => !findPassage(texts.get(source), { exact: words }));
    if (!found) yield { path: `quotes[${index}].text`, reason: 'is not word for word in its source' };
  }
}

/** What was found, what is missing and why, and how much could not be looked for. */
export function checkDossier(dossier, folder) {
  const { texts, missing } = textsOf(dossier, folder);
  const found = [];
  let elsewhere = 0;
  for (const { path, evidence } of passagesOf(dossier)) {
    const text = texts.get(evidence.source);
    if (text === undefined) {
      elsewhere++;
      continue;
    }
    const reason = findPassage(text, evidence);
    if (reason) missing.push({ path: `${path}.exact`, reason, evidence });
    else found.push(evidence);
  }
  missing.push(...quotesOf(dossier, texts));
  return { found, missing, elsewhere, texts: texts.size };
}
