import type { Paragraph, SocialPicture } from '../../export/social-picture.js';
import type { Claim, Dossier, Figure, Quote } from '../../model/dossier.js';
import { isTold } from '../../model/told.js';
import { chainSentence } from '../../words/chain.js';
import { doubted } from '../../words/doubt.js';
import { amountOf, amountWords, detailWords, kindWords } from '../../words/figure.js';
import { joined } from '../../words/joined.js';
import { aside, labelled } from '../../words/labelled.js';
import { language as languageOf, say, textIn, type Language } from '../../words/language.js';
import { ended, sentences } from '../../words/sentences.js';
import { sourceName, sourceWords } from '../../words/source.js';
import { statusOf } from '../../view/status.js';
import { bylineWords } from './byline.view.js';
import { otherFigures } from './figure.view.js';
import { alongPhrases, morePhrases } from './late-phrases.js';
import { membersOf, type Member } from './members.js';
import { cardPhrases } from './phrases.js';
import { isShared, itemsOf } from './set.view.js';
import type { Subject } from './subject.js';

/** Words of a quotation are not set larger where several stand together. */
const LARGEST_OF_SET = 44;
/** The measure of a figure; its number is three times as large. */
const LARGEST_OF_FIGURE = 52;
const SMALL = 0.62;

type Reader = Pick<Paragraph, 'lang' | 'dir'>;

const readerOf = ({ tag, dir }: Language): Reader => ({ lang: tag, dir });

/** What is known of a quotation beyond that it is asserted: first what speaks against it. */
function knownWords(quote: Quote, language: Language): string | undefined {
  const status = statusOf(quote);
  if (status !== 'asserted') return say(language.phrases.common.status[status], language);
  return isTold(quote.form) ? say(cardPhrases(language).paraphrase, language) : undefined;
}

function sentenceOf(quote: Quote, chain: string, language: Language): string {
  return sentences([knownWords(quote, language), chain], language);
}

function sourcesWords({ dossier, language }: Subject, claims: readonly Claim[]): string {
  const sources = new Set(claims.flatMap(({ evidence }) => dossier.sources.get(evidence[0]?.source ?? '') ?? []));
  const said = [...sources].map((source) => sourceWords(source, language));
  return joined(said, language, 'semicolon');
}

function wordsOf(dossier: Dossier, quote: Quote, language: Language): Paragraph {
  const lang = quote.lang ?? dossier.lang;
  const { text, form, before, after } = quote;
  return { words: { words: text, lang, form, before, after }, lang, dir: languageOf(lang, language.phrases).dir };
}

/** A number, as large as it can stand on a line; its measure and its kind under it. */
function numberOf(dossier: Dossier, figure: Figure, language: Language): readonly Paragraph[] {
  const { number, unit, gap } = amountOf(figure, language, dossier.lang);
  const measure = textIn(figure.measure, language, dossier.lang);
  const reader = readerOf(language);
  const told = (words: string, lang: string): Paragraph['words'] => ({
    ...{ words, lang, form: 'paraphrase', tone: 'sentence' },
  });
  return [
    {
      words: [{ text: number, tone: 'own' }, ...(unit ? [{ text: `${gap}${unit}`, tone: 'unit' } as const] : [])],
      scale: 3,
      whole: true,
      ...reader,
    },
    {
      words: told(measure?.words ?? '', measure?.lang ?? language.tag),
      close: true,
      lang: measure?.lang ?? language.tag,
      dir: languageOf(measure?.lang ?? language.tag, language.phrases).dir,
    },
    {
      words: [{ text: doubted(detailWords(dossier, figure, language), figure, language), tone: 'source' }],
      scale: SMALL,
      close: true,
      ...reader,
    },
  ];
}

/** What others say: "Another source says otherwise: 1,749 workers, a count, April 2013 (North Korean Economy Watch)". */
function otherwise(dossier: Dossier, figure: Figure, language: Language): string {
  const others = otherFigures(dossier, figure);
  if (!others.length) return '';
  const said = others.map((other) => {
    const source = dossier.sources.get(other.evidence[0]?.source ?? '');
    const kind = kindWords(other, language).replace(/^./u, (first) => first.toLocaleLowerCase(language.tag));
    const words = joined([amountWords(other, language, dossier.lang), kind], language);
    const known = doubted(words, other, language);
    return source ? aside(known, sourceName(source), language) : known;
  });
  const label = say(morePhrases(language).otherFigures, language, { n: others.length });
  return ended(labelled(label, joined(said, language, 'semicolon'), language), language);
}

/**
 * A member of a set as one of several. What is told of each stands over it with its label, under it where it has none, and
 * not at all where it is the same for all.
 */
function itemOf(subject: Subject, member: Member, shared: boolean): readonly Paragraph[] {
  const { dossier, language } = subject;
  const { fact, mark, label } = member;
  const reader = readerOf(language);
  const small = (text: string): Paragraph => ({
    ...{ words: [{ text, tone: 'source' }], scale: SMALL, close: true, ...reader },
  });
  if (fact.kind === 'figure') {
    const measure = textIn(fact.measure, language, dossier.lang)?.words ?? '';
    const words = [{ text: label, tone: 'own' } as const, { text: ` ${measure}`, tone: 'sentence' } as const];
    return [{ words, ...reader }, small(doubted(detailWords(dossier, fact, language), fact, language))];
  }
  const own = wordsOf(dossier, fact, language);
  const leads = isTold(fact.form) && !!label && fact.text.startsWith(label);
  const words = {
    ...own,
    words: { ...(own.words as object), tone: 'sentence', ...(leads && { lead: label }) } as Paragraph['words'],
  };
  const by = shared ? '' : joined([bylineWords(dossier, fact, language), knownWords(fact, language)], language);
  if (!label || leads) return [{ ...words, mark }, ...(by ? [small(by)] : [])];
  const over = [{ text: label, tone: 'note' } as const, ...(by ? [{ text: `  ${by}`, tone: 'source' } as const] : [])];
  return [
    { words: over, scale: SMALL, mark, ...reader },
    { ...words, close: true },
  ];
}

/** The picture of what a card shows: all of it, or the member of a set that a reader has chosen. */
export function pictureOf(subject: Subject): SocialPicture {
  const { dossier, language, set, card } = subject;
  const members = set ? membersOf(dossier, set, language) : [];
  const member = members.find(({ fact }) => fact.id === subject.member);
  const base = {
    heading: card.heading ?? textIn(set?.title, language, dossier.lang)?.words,
    reader: readerOf(language),
    shortened: say(alongPhrases(language).shortened, language),
  };
  const fact = set ? member?.fact : subject.facts[0];
  if (fact?.kind === 'figure') {
    const note = textIn(fact.note, language, dossier.lang)?.words;
    return {
      ...base,
      body: numberOf(dossier, fact, language),
      largest: LARGEST_OF_FIGURE,
      sentence: sentences([note, otherwise(dossier, fact, language)], language),
      source: sourcesWords(subject, [fact]),
    };
  }
  if (fact) {
    return {
      ...base,
      body: member ? itemOf(subject, { ...member, mark: undefined }, true) : [wordsOf(dossier, fact, language)],
      sentence: sentenceOf(fact, chainSentence(dossier, fact, language), language),
      source: sourcesWords(subject, [fact]),
    };
  }
  const items = set ? itemsOf(dossier, set) : [];
  const first = isShared(items) ? items[0]?.quote : undefined;
  // As on the card of a set: the owner and the first hand, not the whole chain.
  const byline = (quote: Quote): string =>
    say(cardPhrases(language).chain.own, language, { name: bylineWords(dossier, quote, language) });
  return {
    ...base,
    body: members.flatMap((one) => itemOf(subject, one, !!first)),
    largest: LARGEST_OF_SET,
    sentence: first ? sentenceOf(first, ended(byline(first), language), language) : '',
    source: sourcesWords(
      subject,
      members.map((one) => one.fact),
    ),
  };
}
