// dist/cdn/integrity.json: for each file beside it what a page writes into `integrity` (Subresource Integrity, SHA-384).
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';

export const INTEGRITY = 'integrity.json';

/** `sha384-…` of a text or of bytes. */
export const digestOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Name → digest of every file of a folder but the list itself, sorted by name. */
export async function integrityOf(folder) {
  const names = (await readdir(folder)).filter((name) => name !== INTEGRITY).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, digestOf(await readFile(`${folder}/${name}`))])),
  );
}

export async function writeIntegrity(folder) {
  await writeFile(`${folder}/${INTEGRITY}`, `${JSON.stringify(await integrityOf(folder), null, 2)}\n`);
}
