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

/** As much of Trusted Types as is used here. */
interface TrustedScripts {
  createPolicy(name: string, rules: { readonly createScript: (text: string) => string }): TrustedPolicy;
}

/** What makes a trusted script of a text. */
interface TrustedPolicy {
  createScript(text: string): string;
}

let policy: TrustedPolicy | undefined;

/**
 * Writes the text of a script. A page may demand trusted types; Chromium then wants one for every script, also where it is
 * data and nothing is executed. A page that lists its policies names ours, `entente-json-ld`, or the text goes in as it is:
 * it stands there all the same, and the page hears of it.
 */
function fill(script: HTMLScriptElement, text: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedScripts };
  try {
    policy ??= trustedTypes?.createPolicy('entente-json-ld', { createScript: (words) => words });
    script.text = policy?.createScript(text) ?? text;
  } catch {
    script.append(text);
  }
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
  const script = card.ownerDocument.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['jsonld'] = '';
  fill(script, text);
  old?.remove();
  card.append(script);
  return true;
}
