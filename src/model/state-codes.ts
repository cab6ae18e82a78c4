import { ISO_3166_1_NUMERIC } from './state-numbers.data.js';
import { CODES_ELSEWHERE } from './state-joins.data.js';
import { knownState, knownStateIds } from './states.js';

let byAnyCode: ReadonlyMap<string, string> | undefined;

/** alpha-2 and numeric (with and without leading zeros) → alpha-3. */
function codes(): ReadonlyMap<string, string> {
  if (byAnyCode) return byAnyCode;
  const found = new Map<string, string>();
  for (const [id, elsewhere] of Object.entries(CODES_ELSEWHERE)) {
    for (const code of [id, ...elsewhere.split(' ')]) found.set(code, id);
  }
  const numbers = ISO_3166_1_NUMERIC.split(' ');
  knownStateIds().forEach((alpha3, index) => {
    const alpha2 = knownState(alpha3)?.alpha2;
    found.set(alpha3, alpha3);
    if (alpha2) found.set(alpha2, alpha3);
    const number = numbers[index];
    if (number) found.set(number, alpha3).set(number.padStart(3, '0'), alpha3);
  });
  byAnyCode = found;
  return found;
}

/** Our id for a code of any scheme: ISO 3166-1 alpha-3, alpha-2, numeric, or what base maps use instead; undefined for none. */
export function knownCode(code: string): string | undefined {
  return codes().get(code.trim().toUpperCase());
}

/** The alpha-3 code for a code of any of these schemes; the code itself where none of them has it. */
export function stateOfCode(code: string): string {
  return knownCode(code) ?? code;
}
