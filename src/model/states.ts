import { ISO_3166_1 } from './states.data.js';

/** A state that a dossier may name without declaring it. */
export interface KnownState {
  /** Our id of it: ISO 3166-1 alpha-3, today's or, for a former state, the one it had. */
  readonly alpha3: string;
  /** ISO 3166-1 alpha-2; absent for former states, whose codes mean another state today. */
  readonly alpha2?: string;
  /** ISO 3166-3, for names formerly used. */
  readonly alpha4?: string;
  /** Gleditsch & Ward state number. */
  readonly gw?: number;
  /** From its first to its last day, EDTF; after Gleditsch & Ward, to the year where days are disputed. */
  readonly valid?: string;
  readonly successors?: readonly string[];
  readonly predecessors?: readonly string[];
}

const former = (alpha3: string, alpha4: string, gw: number, valid: string, successors: string): KnownState => ({
  alpha3,
  ...(alpha4 && { alpha4 }),
  gw,
  valid,
  successors: successors.split(' '),
});

/** The main former states. Codes: ISO 3166-3; numbers and days: Gleditsch & Ward, "Interstate System Membership". */
const FORMER: readonly KnownState[] = [
  former('SUN', 'SUHH', 365, '1922-12-30/1991-12-26', 'RUS UKR BLR MDA EST LVA LTU GEO ARM AZE KAZ UZB TKM TJK KGZ'),
  former('DDR', 'DDDE', 265, '1949-10-05/1990-10-02', 'DEU'),
  former('YUG', 'YUCS', 345, '1918/2003', 'SVN HRV BIH SRB MNE MKD XKX'),
  former('CSK', 'CSHH', 315, '1918-10-28/1992-12-31', 'CZE SVK'),
  former('SCG', 'CSXX', 345, '2003-02-04/2006-06-04', 'SRB MNE XKX'),
  former('YMD', 'YDYE', 680, '1967-11-30/1990-05-21', 'YEM'),
  former('RVN', '', 817, '1954/1975-04-30', 'VNM'),
];

const PREDECESSORS = new Map<string, string[]>();
for (const { alpha3, successors = [] } of FORMER) {
  for (const id of successors) PREDECESSORS.set(id, [...(PREDECESSORS.get(id) ?? []), alpha3]);
}

/** Kosovo has no code of ISO 3166-1; `XK` and `XKX` are user-assigned and what CLDR and the EU use. */
const USER_ASSIGNED = 'xkx';

/** Second letter, third letter, what says alpha-2: one capital may be both the third letter and that. */
const CODE = /([a-z])([a-z]?)([A-Z]*)/g;

let known: ReadonlyMap<string, KnownState> | undefined;

function all(): ReadonlyMap<string, KnownState> {
  if (known) return known;
  const today = `${ISO_3166_1} ${USER_ASSIGNED}`.split(' ').flatMap((row) => {
    const first = row.charAt(0);
    return [...row.slice(1).matchAll(CODE)].map(([, second = '', third = '', mark = '']): KnownState => {
      const alpha3 = (first + second + (third === '' ? mark : third)).toUpperCase();
      const alpha2 = (mark.length > 1 ? mark : first + (mark || second)).toUpperCase();
      const predecessors = PREDECESSORS.get(alpha3);
      return { alpha3, alpha2, ...(predecessors && { predecessors }) };
    });
  });
  known = new Map([...today, ...FORMER].map((state) => [state.alpha3, state]));
  return known;
}

/** A state of ISO 3166-1, Kosovo, or one of the main former states, by its alpha-3 code. */
export function knownState(id: string): KnownState | undefined {
  return all().get(id);
}

/** Their codes. */
export function knownStateIds(): readonly string[] {
  return [...all().keys()];
}
