import { html, nothing, type TemplateResult } from 'lit';
import type { Quote } from '../../model/dossier.js';
import { around, nested, pieces, quotationMarks } from '../../words/quotation-marks.js';
import { intlOf, say, wanted, type Language } from '../../words/language.js';
import { cardPhrases } from './phrases.js';
import { isTold } from '../../model/told.js';

/** Over this many characters the words are set at 20 px; nothing is cut or folded. */
const LONG = 240;

function verbatim(text: string, lang: string): TemplateResult {
  const { open, close } = quotationMarks(lang);
  const inner = pieces(nested(text, lang)).map((piece) =>
    piece.editorial ? html`<span class="editorial">${piece.text}</span>` : piece.text,
  );
  return html`<span class="own">${open}${inner}${close}</span>`;
}

/** A quotation as it is set: its own words bold in marks, the reporter's wording quiet, a paraphrase without marks. */
function set(quote: Quote, text: string, lang: string): TemplateResult {
  if (isTold(quote.form)) return html`<span class="told">${text}</span>`;
  if (!quote.before && !quote.after) return verbatim(text, lang);
  const [before, after] = around(quote, lang).map((told) => (told ? html`<span class="told">${told}</span>` : nothing));
  return html`${before}${verbatim(text, lang)}${after}`;
}

/** The original, and the translation where there is one: both always stand. */
export function wordsView(quote: Quote, language: Language, original: boolean, plainLang: string): TemplateResult {
  const lang = quote.lang ?? plainLang;
  const long = quote.text.length > LONG ? 'long' : '';
  const told = html`<blockquote class="words ${long}" lang=${lang} dir="auto">
    ${set(quote, quote.text, lang)}
  </blockquote>`;
  const [into, translation] = translationFor(quote, language) ?? [];
  if (!into || !translation) return told;
  const other = html`<blockquote class="words ${long}" lang=${into} dir="auto">
    ${set({ ...quote, before: '', after: '' }, translation.text, into)}
  </blockquote>`;
  const name = new (intlOf(language).DisplayNames)(wanted(language.tag), { type: 'language' }).of(lang) ?? lang;
  const phrases = cardPhrases(language);
  const label = html`<p class="label">${say(phrases.original, language, { language: name })}</p>`;
  const translated = html`<p class="label">${say(phrases.translated, language)}</p>`;
  return original
    ? html`${label}${told}
        <div class="second">${translated}${other}</div>`
    : html`${translated}${other}
        <div class="second">${label}${told}</div>`;
}

/** The translation that a reader of this language is shown: into it, else into English, unless the original is theirs. */
export function translationFor(
  quote: Quote,
  language: Language,
): readonly [string, { readonly text: string; readonly by?: string }] | undefined {
  const base = language.tag.split('-', 1)[0] ?? '';
  if (!quote.translations || quote.lang?.split('-', 1)[0] === base) return undefined;
  for (const lang of [language.tag, base, 'en']) {
    const translation = quote.translations.get(lang);
    if (translation) return [lang, translation];
  }
  return undefined;
}
