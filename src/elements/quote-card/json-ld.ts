import { jsonLdText, quotationJsonLd, type JsonLd } from '../../export/quotation-json-ld.js';
import type { Dossier, Quote } from '../../model/dossier.js';
import type { Language } from '../../words/language.js';

function nodeOf(dossier: Dossier, quotes: readonly Quote[], language: Language, name: string | undefined): JsonLd {
  const [first, ...others] = quotes.map((quote) => quotationJsonLd(dossier, quote, language));
  if (first && !others.length) return first;
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    itemListElement: first ? [first, ...others] : [],
  };
}

/**
 * The script in which programs read what a card shows, in the page and not in the shadow root, where none looks. The same
 * script at each call; the words are a text node, because `text` and `textContent` of a script want a trusted type even
 * where nothing is executed.
 * @param script the one from the call before
 * @param name title of a set
 */
export function describedBy(
  script: HTMLScriptElement | undefined,
  dossier: Dossier,
  quotes: readonly Quote[],
  language: Language,
  name: string | undefined,
): HTMLScriptElement {
  const text = jsonLdText(nodeOf(dossier, quotes, language, name));
  if (script?.textContent === text) return script;
  const made = script ?? document.createElement('script');
  made.type = 'application/ld+json';
  made.replaceChildren(text);
  return made;
}
