import { ISO_3166_1_NUMERIC } from './state-numbers.data.js';
import { knownState, knownStateIds } from './states.js';

/** Codes of states outside ISO 3166-1: what Kosovo is called elsewhere. */
const ELSEWHERE: Readonly<Record<string, string>> = { XKK: 'XKX', UNK: 'XKX', KOS: 'XKX', '983': 'XKX', '-2': 'XKX' };

let byAnyCode: ReadonlyMap<string, string> | undefined;

/** alpha-2 and numeric (with and without leading zeros) → alpha-3. */
function codes(): ReadonlyMap<string, string> {
  if (byAnyCode) return byAnyCode;
  const found = new Map<string, string>();
  const numbers = ISO_3166_1_NUMERIC.split(' ');
  knownStateIds().forEach((alpha3, index) => {
    const alpha2 = knownState(alpha3)?.alpha2;
    if (alpha2) found.set(alpha2, alpha3);
    const number = numbers[index];
    if (number) found.set(number, alpha3).set(number.padStart(3, '0'), alpha3);
  });
  byAnyCode = found;
  return found;
}

/** The alpha-3 code for a code of any of these schemes; the code itself where none of them has it. */
export function stateOfCode(code: string): string {
  return ELSEWHERE[code] ?? codes().get(code) ?? code;
}
