// `npm run verify -- DIR [--dossier FILE] [--write]`: finds every passage of a dossier in the texts of DIR, and fails on
// one that is not there. With --write the day of the check goes into the file, and only onto what was found.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkDossier, passagesOf } from './verify/check.js';

const USAGE = 'npm run verify -- DIR [--dossier FILE] [--write]';

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dossier: { type: 'string', default: 'data/mongolia-korea.json' },
      write: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (!folder) throw new Error(`Name the folder of the texts: ${USAGE}`);
  const dossier = JSON.parse(readFileSync(values.dossier, 'utf8'));
  const { found, missing, elsewhere, texts } = checkDossier(dossier, folder);

  const distinct = new Set(found.map(({ source, exact }) => `${source} ${exact}`)).size;
  console.log(
    `${found.length} passages (${distinct} different ones) of ${texts} texts found, ${missing.length} missing.`,
  );
  console.log(`${elsewhere} passages are of sources whose text is not here: not checked.`);
  for (const { path, reason, evidence } of missing)
    console.log(`  ${path}: ${reason}${evidence ? `: “${evidence.exact}”` : ''}`);

  if (values.write) {
    for (const { evidence } of passagesOf(dossier)) delete evidence.checked;
    const today = new Date().toISOString().slice(0, 10);
    for (const evidence of found) evidence.checked = today;
    writeFileSync(values.dossier, `${JSON.stringify(dossier, null, 2)}\n`);
  }
  process.exitCode = missing.length ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
