// `npm run embed -- DOSSIER --element quote-card --quote ID [any attribute] --out FILE.html`: writes a frame page that
// holds the element, its data and its scripts, and asks no host for anything.
import { writeFile } from 'node:fs/promises';
import { knownAttributes, makePage, reportProblems } from './embed/make.js';
import { embedOf, readArguments } from './embed/options.js';

const USAGE = 'npm run embed -- DOSSIER --element quote-card --quote ID [any attribute] --out FILE.html';

async function main() {
  const known = await knownAttributes();
  const { options, wish, files } = readArguments(process.argv.slice(2), known, { out: { type: 'string' } });
  if (files.length !== 1 || !options.out) throw new Error(`Name one dossier and a file to write: ${USAGE}`);
  const embed = embedOf({ ...wish, dossier: files[0] }, known);
  const { html, problems } = await makePage(embed);
  reportProblems(embed.dossier, problems);
  await writeFile(options.out, html);
  console.log(`${options.out}: ${Math.round(Buffer.byteLength(html) / 1000)} kB`);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
