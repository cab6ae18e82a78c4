import { html, nothing, type TemplateResult } from 'lit';
import type { Quote } from '../../model/dossier.js';
import { around, nested, pieces, quotationMarks } from '../../words/quotation-marks.js';
import type { Language } from '../../words/language.js';
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
function set(quote: Quote, lang: string): TemplateResult {
  if (isTold(quote.form)) return html`<span class="told">${quote.text}</span>`;
  if (!quote.before && !quote.after) return verbatim(quote.text, lang);
  const [before, after] = around(quote, lang).map((told) => (told ? html`<span class="told">${told}</span>` : nothing));
  return html`${before}${verbatim(quote.text, lang)}${after}`;
}

/** The words as they stand in the dossier, without a translation. */
export function quotedView(quote: Quote, plainLang: string): TemplateResult {
  const lang = quote.lang ?? plainLang;
  return html`<blockquote class="words ${quote.text.length > LONG ? 'long' : ''}" lang=${lang} dir="auto">
    ${set(quote, lang)}
  </blockquote>`;
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
