import type { Dossier, Link, Quote } from '../model/dossier.js';
import type { Edtf } from '../model/edtf.js';
import { actorOf } from '../model/facts.js';
import { holds } from '../model/time.js';
import { dateWords } from './date.js';
import { joined } from './joined.js';
import { listWords, say, type Language } from './language.js';
import { actorName } from './name.js';
import { isName } from './named.js';
import { roleWords } from './role.js';
import { authorName } from './source.js';
import { card } from './strings/en.card.js';

/** One step of an attribution chain, as it is shown. */
export interface Step {
  /** What the hand did: whose words these are, who passed them on, whom they are about. */
  readonly kind: 'own' | 'reports' | 'translates' | 'publishes' | 'about';
  readonly name: string;
  /** Role of that day, author, date: what stands under the name. */
  readonly details: readonly string[];
}

/** The link whose words these are. */
export function ownerOf(quote: Quote): Link | undefined {
  return quote.chain.find(({ own }) => own);
}

/** Who stands at a step, by name; '' where nobody is named. */
export function linkName(dossier: Dossier, link: Link, quote: Quote, language: Language): string {
  const name =
    link.agent === undefined ? link.name : actorName(dossier, link.agent, language, link.when ?? quote.when).words;
  return name && isName(name) ? name : '';
}

/** The role that somebody held on the day: the one named, else the one that covers the date. */
export function roleThen(dossier: Dossier, id: string, at: Edtf | undefined, language: Language): string | undefined {
  const actor = actorOf(dossier, id);
  if (actor?.kind !== 'person' || !at) return undefined;
  const roles = actor.roles ?? [];
  // An only role without dates is the one that the sources give for the time of the story.
  const only = roles.length === 1 && !roles[0]?.valid ? roles[0] : undefined;
  const role = roles.find(({ valid }) => valid && holds(valid, at) === 'yes') ?? only;
  return role && roleWords(dossier, role.id, language);
}

/** Date of a hand: its own, else that of the source in which it passed the words on. */
function linkDate(dossier: Dossier, link: Link): Edtf | undefined {
  return link.when ?? (link.source === undefined ? undefined : dossier.sources.get(link.source)?.issued);
}

function authors(dossier: Dossier, link: Link, name: string, language: Language): string | undefined {
  const names = (link.source === undefined ? undefined : dossier.sources.get(link.source)?.author)?.map(authorName);
  const others = names?.filter((author) => author !== name) ?? [];
  return others.length ? listWords(others, language) : undefined;
}

function step(dossier: Dossier, quote: Quote, link: Link, language: Language): Step {
  const name = linkName(dossier, link, quote, language);
  const at = linkDate(dossier, link) ?? (link.own ? quote.when : undefined);
  const details = [
    roleWords(dossier, link.as, language) ??
      (link.agent === undefined ? undefined : roleThen(dossier, link.agent, quote.when, language)),
    link.own ? undefined : authors(dossier, link, name, language),
    at && dateWords(at, language),
  ];
  const kind = link.own ? 'own' : link.kind === undefined || link.kind === 'says' ? 'reports' : link.kind;
  return { kind, name, details: details.filter((words) => words !== undefined) };
}

interface Told {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly steps: readonly Step[];
}

const told = new WeakMap<Quote, Told>();

/** The chain as steps: the owner of the words first, then the hands through which they came, then whom they are about. */
export function chainSteps(dossier: Dossier, quote: Quote, language: Language): readonly Step[] {
  const known = told.get(quote);
  if (known?.dossier === dossier && known.language === language) return known.steps;
  const steps = stepsOf(dossier, quote, language);
  told.set(quote, { dossier, language, steps });
  return steps;
}

function stepsOf(dossier: Dossier, quote: Quote, language: Language): readonly Step[] {
  const hands = [...quote.chain].reverse();
  const ordered = [...hands.filter(({ own }) => own), ...hands.filter(({ own }) => !own)];
  const about = (quote.about ?? [])
    .filter((id) => actorOf(dossier, id))
    .map((id): Step => {
      const role = roleThen(dossier, id, quote.when, language);
      return { kind: 'about', name: actorName(dossier, id, language, quote.when).words, details: role ? [role] : [] };
    });
  return [...ordered.map((link) => step(dossier, quote, link, language)), ...about];
}

/** The chain in one sentence: "Words of The Wall Street Journal; reported by The Diplomat, October 2013; about …". */
export function chainSentence(dossier: Dossier, quote: Quote, language: Language): string {
  const { chain, notNamed } = language.phrases.card ?? card;
  const parts = chainSteps(dossier, quote, language).map(({ kind, name, details }) =>
    joined([say(name ? chain[kind] : notNamed, language, { name }), ...details], language),
  );
  return say(chain.whole, language, { words: joined(parts, language, 'semicolon') });
}
