/**
 * Which state a name in somebody's table means: codes, what CLDR calls states in our languages, and the English names
 * of lists and archives beside it. A name that two states share ("Korea", "Republic of China") means none.
 */
import { stateOfCode } from '../model/state-codes.js';
import { knownState, knownStateIds } from '../model/states.js';

/** Languages whose CLDR names are known; English first, as it is what most tables have. */
const LANGUAGES = ['en', 'mn', 'ko', 'zh', 'ja', 'ru', 'ar'];

/** English names that CLDR does not have: former states, official long forms, former and short names of today's. */
const ELSEWHERE = `
  SUN Soviet Union, USSR, Union of Soviet Socialist Republics; DDR East Germany, German Democratic Republic, GDR;
  YUG Yugoslavia; CSK Czechoslovakia, Czecho-Slovakia; SCG Serbia and Montenegro;
  YMD South Yemen, People's Democratic Republic of Yemen; RVN South Vietnam, Republic of Vietnam;
  ARE UAE; BEN Dahomey; BFA Upper Volta; BIH Bosnia, Bosnian Federation; BLR Byelorussia; BOL Plurinational State of
  Bolivia; BRN Brunei Darussalam; CHN PRC, People's Republic of China; CIV Ivory Coast; COD Democratic Republic of the
  Congo, DR Congo, DRC, Zaire; COG Republic of the Congo; CPV Cabo Verde; CZE Czech Republic; DEU West Germany, Federal
  Republic of Germany, FRG; FSM Federated States of Micronesia; GBR UK, Great Britain, Britain; IRN Islamic Republic of
  Iran; KGZ Kirghizia, Kyrgyz Republic; KHM Khmer Republic; KNA Saint Christopher and Nevis; KOR ROK, Republic of
  Korea; LAO Lao PDR, Lao People's Democratic Republic; LBY Libyan Arab Jamahiriya; LKA Ceylon; MDA Republic of
  Moldova; MKD Macedonia, Former Yugoslav Republic of Macedonia; MMR Burma, Myanmar; MYS Malaya; NLD Holland; OMN Muscat
  and Oman; PRK DPRK, Democratic People's Republic of Korea; PSE Palestinian Authority, State of Palestine; RUS Russian
  Federation; SOM Somali Republic; SVK Slovak Republic; SWZ Swaziland; SYR Syrian Arab Republic; THA Siam; TLS East
  Timor; TUR Turkey, Türkiye; TZA Tanganyika, United Republic of Tanzania; USA US, United States of America; VAT Holy
  See; VEN Bolivarian Republic of Venezuela; VNM Viet Nam, Socialist Republic of Vietnam; WSM Western Samoa; YEM Yemen
  Arab Republic, North Yemen; ZAF Union of South Africa; ZWE Southern Rhodesia, Zimbabwe Rhodesia`;

/** Its words in an order of their own, so that "Korea, South", `korea-south` and "South Korea" are one name. */
function keyOf(name: string): string {
  const letters = name.normalize('NFKD').replace(/[\p{M}.'’]/gu, '');
  const words = letters.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => (word === 'st' ? 'saint' : word))
    .filter((word) => word !== 'the' && word !== 'of' && word !== 'and')
    .sort()
    .join(' ');
}

let byName: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  if (byName) return byName;
  const found = new Map<string, string>();
  for (const row of ELSEWHERE.split(';')) {
    const [, id = '', list = ''] = /^\s*(\w+)\s+(.*)$/s.exec(row) ?? [];
    for (const name of list.split(',')) found.set(keyOf(name), id);
  }
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const cldr = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
      for (const id of knownStateIds()) {
        const { alpha2 } = knownState(id) ?? {};
        const name = alpha2 && cldr.of(alpha2);
        if (name && !found.has(keyOf(name))) found.set(keyOf(name), id);
      }
    }
  }
  byName = found;
  return found;
}

/** The id of the state that a code or a name means; with a name in brackets ("Siam (Thailand)"), of either. */
export function stateNamed(name: string): string | undefined {
  const text = name.trim();
  const code = /^[A-Z]{2,3}$/.test(text) ? stateOfCode(text) : '';
  if (knownState(code)) return code;
  const [, before = '', within = ''] = /^(.*?)\((.*)\)\s*$/.exec(text) ?? [];
  const key = [text, before, within].map(keyOf).find((part) => part && names().has(part));
  return key === undefined ? undefined : names().get(key);
}
