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

/** What stands behind the first two letters of an alpha-3 code: the third, and as capitals what says its alpha-2. */
function ending({ alpha2, alpha3 }) {
  const third = alpha3[2].toLowerCase();
  if (alpha3.startsWith(alpha2)) return third;
  if (alpha2[0] !== alpha3[0]) return third + alpha2;
  return alpha2[1] === alpha3[2] ? alpha2[1] : third + alpha2[1];
}

/** A row of states for each first letter, because the letters of a code are most of what the table weighs. */
function rowsOf(states) {
  const rows = new Map();
  for (const state of states) {
    const [first, second] = state.alpha3.toLowerCase();
    rows.set(first, (rows.get(first) ?? first) + second + ending(state));
  }
  return [...rows.values()];
}

/** alpha-3 of each state and its alpha-2. */
export const codesModule = () => `${MADE}
/**
 * ISO 3166-1: alpha-3 of each state in order and its alpha-2. A row has the first letter of its states, then the second and
 * third of each. alpha-2 is the first two; else a capital is its second letter (\`bW\`: ABW, AW; \`laX\`: ALA, AX), or two
 * capitals are all of it (\`tfTF\`: ATF, TF).
 */
export const ISO_3166_1: string =
${stringOf(rowsOf(states))};
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
