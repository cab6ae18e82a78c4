// Writes src/model/states.data.ts: the codes of ISO 3166-1 as one short string, from npm's iso-3166.
import { writeFile } from 'node:fs/promises';
import { iso31661 } from 'iso-3166';

/** ISO 3166-1 as text: alpha-3, alpha-2 and numeric of each state, seven characters, in the order of alpha-3. */
export function statesModule() {
  const rows = iso31661
    .filter(({ state }) => state === 'assigned')
    .map(({ alpha2, alpha3, numeric }) => `${alpha3}${alpha2}${numeric}`)
    .sort();
  const lines = [];
  for (let i = 0; i < rows.length; i += 13) lines.push(`  '${rows.slice(i, i + 13).join(' ')} ' +`);
  lines.push(lines.pop().replace(" ' +", "'"));
  return `// Written by tools/data/states.js from npm's iso-3166 (MIT). Do not edit.\n
/** ISO 3166-1: alpha-3, alpha-2 and numeric of each state, by a blank. */
export const ISO_3166_1: string =
${lines.join('\n')};\n`;
}

export const writeStates = async () => writeFile('src/model/states.data.ts', statesModule());
