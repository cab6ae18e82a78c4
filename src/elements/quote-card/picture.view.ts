import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { textWidth } from '../../controllers/measure.js';
import { rasterise } from '../../export/image.js';
import { saveFile } from '../../export/save.js';
import { PICTURE_SIZES, socialPicture, type PictureShape } from '../../export/social-picture.js';
import { word } from '../../view/frame.js';
import { say } from '../../words/language.js';
import { alongStyles } from './along.styles.js';
import { alongPhrases } from './late-phrases.js';
import { membersOf } from './members.js';
import { cardPhrases } from './phrases.js';
import { pictureOf } from './picture-of.js';
import type { Subject } from './subject.js';
import { whichView } from './which.view.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [alongStyles];

/** A picture for social media, or the card as it stands. */
type Shape = PictureShape | 'shown';
type Format = 'png' | 'svg';

/** Shapes and formats to choose from; of a set also which of its members. */
export function rowView(subject: Subject): TemplateResult {
  const { dossier, language, set, facts, member: chosen, pick } = subject;
  const phrases = alongPhrases(language);
  const members = set ? membersOf(dossier, set, language) : [];
  // A quotation has no more than its picture holds; a set and a figure may.
  const whole = (set ? !chosen : facts[0]?.kind === 'figure') ? (['shown'] as const) : [];
  return html`<div
    class="along"
    part="pictures"
    role="group"
    aria-label=${say(cardPhrases(language).picture, language)}
  >
    ${members.length > 1 ? whichView(members, language, chosen, pick) : nothing}
    ${(['wide', 'square', ...whole] as const).map((shape: Shape) =>
      (['png', 'svg'] as const).map((format) =>
        word(`${say(phrases[shape], language)} ${format.toUpperCase()}`, () => {
          void save(subject, shape, format);
        }),
      ),
    )}
  </div>`;
}

/** Draws the picture and hands it to the reader as a file. */
async function save(subject: Subject, shape: Shape, format: Format): Promise<void> {
  const { set, member, facts, card } = subject;
  const name = `${member ?? set?.id ?? facts[0]?.id ?? 'card'}-${shape}.${format}`;
  if (shape === 'shown') {
    saveFile(await card.exportImage(format), name);
    return;
  }
  const { width, height } = PICTURE_SIZES[shape];
  const svg = new Blob([socialPicture(pictureOf(subject), shape, textWidth)], { type: 'image/svg+xml' });
  // One pixel for each of the picture's own: these are the sizes that social media take.
  saveFile(format === 'svg' ? svg : await rasterise(svg, width, height, 1), name);
}
