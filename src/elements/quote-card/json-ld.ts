import { html, render } from 'lit';
import { figureJsonLd } from '../../export/figure-json-ld.js';
import { jsonLdText, quotationJsonLd, type JsonLd } from '../../export/quotation-json-ld.js';
import type { Dossier, Figure, Quote } from '../../model/dossier.js';
import { factsById } from '../../model/facts.js';
import { textIn, type Language } from '../../words/language.js';
import { figuresOf, itemsOf } from './set.view.js';

/** A card: what it shows, and where its page is. */
interface Card extends HTMLElement {
  readonly quote: string | undefined;
  readonly set: string | undefined;
}

/**
 * The script with its text. A page may demand trusted types; Chromium then wants one for every script's text, also where it
 * is data and nothing is executed. In markup that Lit reads, by its own policy, it is one.
 */
function scriptOf(text: string): Node {
  const made = new DocumentFragment();
  const markup = [`<script type="application/ld+json" data-jsonld>${text}</script>`];
  render(html(Object.assign(markup, { raw: markup })), made);
  return made.firstElementChild ?? made;
}

const OURS = ':scope > script[data-jsonld]';

/** What a card shows: a quotation or a figure, those of a set as a list. */
function nodeOf(dossier: Dossier, { quote, set: id }: Card, language: Language): JsonLd | undefined {
  const node = (one: Quote | Figure): JsonLd =>
    one.kind === 'quote' ? quotationJsonLd(dossier, one, language) : figureJsonLd(dossier, one, language);
  if (!id) {
    const fact = quote ? factsById(dossier).get(quote) : dossier.quotes[0];
    return fact?.kind === 'quote' || fact?.kind === 'figure' ? node(fact) : undefined;
  }
  const set = dossier.sets.find((one) => one.id === id);
  if (!set) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: textIn(set.title, language, dossier.lang)?.words,
    itemListElement: [...itemsOf(dossier, set).map(({ quote }) => quote), ...figuresOf(dossier, set)].map(node),
  };
}

/**
 * Writes what a card shows into the page, for programs: into the card and not into its shadow root, where none looks; it
 * goes where the card goes. Without a dossier it is taken out. True while it is there.
 */
export function describe(card: Card, dossier: Dossier | undefined, language: Language): boolean {
  const node = dossier && nodeOf(dossier, card, language);
  const old = card.querySelector<HTMLScriptElement>(OURS);
  if (!node) {
    old?.remove();
    return false;
  }
  const text = jsonLdText(node);
  if (old?.textContent === text) return true;
  old?.remove();
  card.append(scriptOf(text));
  return true;
}
