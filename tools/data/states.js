// Writes the codes of ISO 3166-1 as two short strings, from npm's iso-3166: src/model/states.data.ts holds what every page
// needs, src/model/state-numbers.data.ts what only foreign base maps need.
import { writeFile } from 'node:fs/promises';
import { iso31661 } from 'iso-3166';

const MADE = "// Written by tools/data/states.js from npm's iso-3166 (MIT). Do not edit.\n";

/** Words in lines of at most 110 characters, as one string. */
function stringOf(words) {
  const lines = [''];
  for (const word of words) {
    if ((lines.at(-1) + word).length > 108) lines.push('');
    lines[lines.length - 1] += `${word} `;
  }
  lines.push(lines.pop().trimEnd());
  return lines.map((line) => `  '${line}'`).join(' +\n');
}

const states = iso31661.filter(({ state }) => state === 'assigned').sort((a, b) => (a.alpha3 < b.alpha3 ? -1 : 1));

/** alpha-3 of each state, with its alpha-2 behind it where that is not its first two letters. */
export const codesModule = () => `${MADE}
/** ISO 3166-1: alpha-3 of each state in order; its alpha-2 behind it where that is not the first two letters. */
export const ISO_3166_1: string =
${stringOf(states.map(({ alpha2, alpha3 }) => (alpha3.startsWith(alpha2) ? alpha3 : alpha3 + alpha2)))};
`;

/** The numeric codes in the order of alpha-3. */
export const numbersModule = () => `${MADE}
/** ISO 3166-1 numeric of each state, without leading zeros, in the order of alpha-3. */
export const ISO_3166_1_NUMERIC: string =
${stringOf(states.map(({ numeric }) => String(Number(numeric))))};
`;

export async function writeStates() {
  await writeFile('src/model/states.data.ts', codesModule());
  await writeFile('src/model/state-numbers.data.ts', numbersModule());
}
