import { html, type TemplateResult } from 'lit';
import type { Quote } from '../../model/dossier.js';
import { intlOf, say, wanted, type Language } from '../../words/language.js';
import { morePhrases } from './late-phrases.js';
import { quotedView, translationFor } from './words.view.js';

/** The original, and the translation where there is one: both always stand. */
export function wordsView(quote: Quote, language: Language, original: boolean, plainLang: string): TemplateResult {
  const told = quotedView(quote, plainLang);
  const [into, translation] = translationFor(quote, language) ?? [];
  if (!into || !translation) return told;
  const other = quotedView({ ...quote, text: translation.text, lang: into, before: '', after: '' }, plainLang);
  const lang = quote.lang ?? plainLang;
  const name = new (intlOf(language).DisplayNames)(wanted(language.tag), { type: 'language' }).of(lang) ?? lang;
  const phrases = morePhrases(language);
  const label = html`<p class="label">${say(phrases.original, language, { language: name })}</p>`;
  const translated = html`<p class="label">${say(phrases.translated, language)}</p>`;
  return original
    ? html`${label}${told}
        <div class="second">${translated}${other}</div>`
    : html`${translated}${other}
        <div class="second">${label}${told}</div>`;
}
