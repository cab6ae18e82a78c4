import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { textWidth } from '../../controllers/measure.js';
import { rasterise } from '../../export/image.js';
import { saveFile } from '../../export/save.js';
import { PICTURE_SIZES, socialPicture, type PictureShape } from '../../export/social-picture.js';
import { word } from '../../view/frame.js';
import { say, type Language } from '../../words/language.js';
import { alongStyles } from './along.styles.js';
import { alongPhrases } from './late-phrases.js';
import { membersOf } from './members.js';
import { cardPhrases } from './phrases.js';
import { pictureOf } from './picture-of.js';
import type { Choose, Subject } from './subject.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [alongStyles];

/** A picture for social media, or the card as it stands. */
type Shape = PictureShape | 'shown';
type Format = 'png' | 'svg';

/** What of a set is to be in the picture: all, or one of its members. */
function membersView(
  members: ReturnType<typeof membersOf>,
  language: Language,
  chosen: string | undefined,
  choose: Choose,
): TemplateResult {
  const all = { name: say(alongPhrases(language).all, language), id: undefined };
  return html`<div class="which">
    ${[all, ...members.map(({ name, fact }) => ({ name, id: fact.id }))].map(
      ({ name, id }) =>
        html`<button
          class="word"
          aria-pressed=${id === chosen}
          @click=${() => {
            choose(id);
          }}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}

/** Shapes and formats to choose from; of a set also which of its members. */
export function rowView(subject: Subject, choice: string | undefined, choose: Choose): TemplateResult {
  const { dossier, language, set, facts } = subject;
  const phrases = alongPhrases(language);
  const members = set ? membersOf(dossier, set, language) : [];
  const chosen = members.some(({ fact }) => fact.id === choice) ? choice : undefined;
  // A quotation has no more than its picture holds; a set and a figure may.
  const whole = (set ? !chosen : facts[0]?.kind === 'figure') ? (['shown'] as const) : [];
  return html`<div
    class="along"
    part="pictures"
    role="group"
    aria-label=${say(cardPhrases(language).picture, language)}
  >
    ${members.length > 1 ? membersView(members, language, chosen, choose) : nothing}
    ${(['wide', 'square', ...whole] as const).map((shape: Shape) =>
      (['png', 'svg'] as const).map((format) =>
        word(`${say(phrases[shape], language)} ${format.toUpperCase()}`, () => {
          void save(subject, chosen, shape, format);
        }),
      ),
    )}
  </div>`;
}

/** Draws the picture and hands it to the reader as a file. */
async function save(subject: Subject, chosen: string | undefined, shape: Shape, format: Format): Promise<void> {
  const { set, facts, card } = subject;
  const name = `${chosen ?? set?.id ?? facts[0]?.id ?? 'card'}-${shape}.${format}`;
  if (shape === 'shown') {
    saveFile(await card.exportImage(format), name);
    return;
  }
  const { width, height } = PICTURE_SIZES[shape];
  const svg = new Blob([socialPicture(pictureOf(subject, chosen), shape, textWidth)], { type: 'image/svg+xml' });
  // One pixel for each of the picture's own: these are the sizes that social media take.
  saveFile(format === 'svg' ? svg : await rasterise(svg, width, height, 1), name);
}
