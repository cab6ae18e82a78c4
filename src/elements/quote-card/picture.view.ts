import { html, type CSSResult, type TemplateResult } from 'lit';
import { textWidth } from '../../controllers/measure.js';
import { rasterise } from '../../export/image.js';
import { PICTURE_SIZES, quotePicture, type PictureShape, type QuotePicture } from '../../export/quote-picture.js';
import { saveFile } from '../../export/save.js';
import type { Dossier, Quote } from '../../model/dossier.js';
import { word } from '../../view/frame.js';
import { chainSentence } from '../../words/chain.js';
import { language as languageOf, say, type Language } from '../../words/language.js';
import { sourceWords } from '../../words/source.js';
import { alongStyles } from './along.styles.js';
import { alongPhrases } from './late-phrases.js';
import { cardPhrases } from './phrases.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [alongStyles];

const SHAPES = Object.keys(PICTURE_SIZES) as readonly PictureShape[];

/** Two shapes in two formats; `save` is told which. */
export function pictureView(
  language: Language,
  save: (shape: PictureShape, format: 'png' | 'svg') => void,
): TemplateResult {
  const phrases = alongPhrases(language);
  return html`<div
    class="along"
    part="pictures"
    role="group"
    aria-label=${say(cardPhrases(language).picture, language)}
  >
    ${SHAPES.map((shape) =>
      (['png', 'svg'] as const).map((format) =>
        word(`${say(phrases[shape], language)} ${format.toUpperCase()}`, () => {
          save(shape, format);
        }),
      ),
    )}
  </div>`;
}

/** What a picture of a quotation shows: the words as they were said, everything else in the reader's language. */
function pictureOf(dossier: Dossier, quote: Quote, language: Language, heading: string | undefined): QuotePicture {
  const lang = quote.lang ?? dossier.lang;
  const source = dossier.sources.get(quote.evidence[0]?.source ?? '');
  return {
    words: quote.text,
    lang,
    dir: languageOf(lang, language.phrases).dir,
    form: quote.form,
    before: quote.before,
    after: quote.after,
    heading,
    sentence: chainSentence(dossier, quote, language),
    source: source ? sourceWords(source, language) : '',
    reader: { lang: language.tag, dir: language.dir },
    shortened: say(alongPhrases(language).shortened, language),
  };
}

/** Draws a quotation as a picture for social media and hands it to the reader as a file. */
export async function savePicture(
  dossier: Dossier,
  quote: Quote,
  language: Language,
  heading: string | undefined,
  shape: PictureShape,
  format: 'png' | 'svg',
): Promise<void> {
  const { width, height } = PICTURE_SIZES[shape];
  const text = quotePicture(pictureOf(dossier, quote, language, heading), shape, textWidth);
  const svg = new Blob([text], { type: 'image/svg+xml' });
  // One pixel for each of the picture's own: these are the sizes that social media take.
  saveFile(format === 'svg' ? svg : await rasterise(svg, width, height, 1), `${quote.id}-${shape}.${format}`);
}
