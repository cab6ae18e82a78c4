import { html, nothing, type TemplateResult } from 'lit';
import type { Quote } from '../../model/dossier.js';
import { around, nested, pieces, quotationMarks } from '../../words/quotation-marks.js';
import type { Language } from '../../words/language.js';
import { isTold } from '../../model/told.js';

/** Over this many characters the words are set at 20 px; nothing is cut or folded. */
const LONG = 240;

/** Words in marks, what an editor has put in apart; one text where there is nothing of that. */
function verbatim(text: string, lang: string): string | readonly (string | TemplateResult)[] {
  const { open, close } = quotationMarks(lang);
  const set = pieces(nested(text, lang));
  return set.some(({ editorial }) => editorial)
    ? [
        open,
        ...set.map((piece) => (piece.editorial ? html`<span class="editorial">${piece.text}</span>` : piece.text)),
        close,
      ]
    : open + set.map((piece) => piece.text).join('') + close;
}

/**
 * The words as they stand in the dossier, without a translation: bold in marks, the reporter's wording around them quiet, a
 * paraphrase without marks.
 */
export function quotedView(quote: Quote, plainLang: string): TemplateResult {
  const lang = quote.lang ?? plainLang;
  const told = isTold(quote.form);
  const [before, after] = around(told ? {} : quote, lang).map((words) =>
    words ? html`<span class="told">${words}</span>` : nothing,
  );
  return html`<blockquote class="words ${quote.text.length > LONG ? 'long' : ''}" lang=${lang} dir="auto">
    ${before}<span class=${told ? 'told' : 'own'}>${told ? quote.text : verbatim(quote.text, lang)}</span>${after}
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
