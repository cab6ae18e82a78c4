import type { WorldChange } from '../model/changes.js';
import type { Dossier } from '../model/dossier.js';
import type { Edtf } from '../model/edtf.js';
import { isContradicted } from '../model/contradicted.js';
import { actorOf } from '../model/facts.js';
import { dateWords, periodWords } from './date.js';
import { doubted } from './doubt.js';
import { say, type Language, type Phrase } from './language.js';
import { actorName } from './name.js';
import { relationSentence } from './relation-sentence.js';
import { mapMore, type MapMorePhrases } from './strings/en.map-more.js';

/** Changes of one kind: what they are called together, and each in words. */
export interface ChangeSection {
  readonly title: string;
  /** `id` is what a reader can select: a relation, a group, or a state. */
  readonly items: readonly { readonly id: string; readonly words: string }[];
}

/** What changed, as a sentence and as a list. */
export interface ChangeWords {
  readonly sentence: string;
  readonly sections: readonly ChangeSection[];
}

const KINDS = ['relation', 'group', 'member', 'state'] as const;
type Key = `${(typeof KINDS)[number]}s${'Begin' | 'End'}`;

/** One change in words, under the names of its day: "Mongolia and North Korea: Trade, 1986–1995". */
function itemOf(
  dossier: Dossier,
  change: WorldChange,
  phrases: MapMorePhrases,
  language: Language,
): ChangeSection['items'][0] {
  const { nameRole } = language.phrases.common;
  const name = (id: string, at: Edtf | undefined): string => actorName(dossier, id, language, at).words;
  const dated = (words: string, valid: Edtf | undefined): string => {
    const role = periodWords(valid, language);
    return role ? say(nameRole, language, { name: words, role }) : words;
  };
  const told = (): readonly [id: string, words: string] => {
    if (change.kind === 'relation') {
      const { relation } = change;
      return [relation.id, doubted(relationSentence(dossier, relation, language), relation, language)];
    }
    if (change.kind === 'state') {
      const state = actorOf(dossier, change.id);
      const valid = state?.kind === 'state' ? state.valid : undefined;
      return [change.id, dated(name(change.id, valid), valid)];
    }
    const { id, valid } = change.group;
    if (change.kind === 'group') return [id, dated(name(id, valid), valid)];
    const { actor, valid: membership } = change.member;
    const values = { name: name(actor, membership), group: name(id, membership) };
    return [id, dated(say(phrases.changes.member, language, values), membership)];
  };
  const [id, words] = told();
  return {
    id,
    words:
      change.truth === 'yes' ? words : say(nameRole, language, { name: words, role: say(phrases.perhaps, language) }),
  };
}

/**
 * "Since 1990: 3 relations began, 1 ended; 1 group formed.", and each of them.
 * @param back from a later date: what came between is told as what is yet to come
 * @param ending how many end with the date that is shown, at which they still are
 */
export function changeWords(
  dossier: Dossier,
  changes: readonly WorldChange[],
  from: Edtf,
  language: Language,
  { back = false, ending = 0 }: { readonly back?: boolean; readonly ending?: number } = {},
): ChangeWords {
  const phrases = language.phrases.mapMore ?? mapMore;
  const { changes: words } = phrases;
  const since = { from: dateWords(from, language) };
  const still = !back && ending > 0;
  if (!changes.length && !still)
    return { sentence: say(back ? words.noneUntil : words.none, language, since), sections: [] };
  const sections: ChangeSection[] = [];
  const join = (phrase: Phrase) => (a: string, b: string) => say(phrase, language, { a, b });
  const parts = KINDS.flatMap((kind) => {
    const counts = (['begins', 'ends'] as const).flatMap((what) => {
      const own = changes.filter((change) => change.kind === kind && change.what === what);
      if (!own.length) return [];
      const key: Key = `${kind}s${what === 'begins' ? 'Begin' : 'End'}`;
      const title = say(words[key], language, { n: own.length });
      sections.push({ title, items: own.map((change) => itemOf(dossier, change, phrases, language)) });
      return [{ what, title, n: own.length }];
    });
    // The second of two counts of relations need not name them again.
    const short = counts.map(({ what, title, n }, index) =>
      kind === 'relation' && what === 'ends' && index === 1 ? say(phrases.endedCount, language, { n }) : title,
    );
    return short.length ? [short.reduce(join(words.also))] : [];
  });
  const open = changes.filter(({ truth }) => truth === 'perhaps').length;
  if (open) parts.push(say(words.perhaps, language, { n: open }));
  const denied = changes.filter((one) => one.kind === 'relation' && isContradicted(one.relation)).length;
  if (denied) parts.push(say(words.contradicted, language, { n: denied }));
  if (still) parts.push(say(words.ending, language, { n: ending }));
  return {
    sentence: say(back ? words.until : words.since, language, { ...since, list: parts.reduce(join(words.then)) }),
    sections,
  };
}
