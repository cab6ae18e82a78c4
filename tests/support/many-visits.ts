/** A dossier of as many visits as one likes: the same at each call. */

const STATES = ['MNG', 'PRK', 'KOR', 'CHN', 'JPN', 'RUS', 'USA', 'KAZ', 'IND', 'DEU', 'TUR', 'VNM'] as const;
const LEVELS = ['state', 'official', 'working', 'working', 'multilateral', 'delegation'] as const;
const PEOPLE = ['B. Bold', 'Kim', 'Park', 'Li', 'Sato', 'Ivanova', 'Smith', 'Nazarova'] as const;
const DAY = 86_400_000;

/** The first and the last day of the visits. */
export const SPAN: readonly [string, string] = ['1946-01-05', '2025-12-20'];

/** Visits evenly spread over the span, in order of time; every eleventh is known to the month only. */
export function manyVisits(count: number, between?: readonly [string, string]): Record<string, unknown> {
  const [from, to] = SPAN.map((day) => Date.parse(day));
  const visits = Array.from({ length: count }, (_, index) => {
    const share = count > 1 ? index / (count - 1) : 0;
    const day = new Date(Math.round((from! + share * (to! - from!)) / DAY) * DAY).toISOString().slice(0, 10);
    const one = STATES[index % STATES.length]!;
    const other = STATES[(index + 1 + (index % 5)) % STATES.length]!;
    return {
      id: `v${String(index)}`,
      from: between ? between[index % 2] : one,
      to: between ? between[(index + 1) % 2] : other,
      when: index % 11 === 5 ? day.slice(0, 7) : day,
      level: LEVELS[index % LEVELS.length],
      visitors: [{ name: PEOPLE[index % PEOPLE.length] }],
      evidence: [{ source: 's', exact: 'x' }],
    };
  });
  return {
    dossier: 1,
    id: `many-${String(count)}`,
    title: 'Many visits',
    lang: 'en',
    sources: { s: { type: 'book', title: 'A list of visits' } },
    visits,
  };
}
