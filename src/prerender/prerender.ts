/** The door for a command: one element of a dossier, drawn in Node, in the form that is asked for. */
import { draw, type Drawn, type Order } from './draw.js';
import { elementHtml, pageHtml } from './element-html.js';
import { markup } from './markup.js';
import { plainView } from './plain.view.js';
import { svgOf } from './svg.js';
import { titlesOf } from './words.js';

export { attributesOf, isTag, type Tag } from './draw.js';
export type { ReadFile } from './stand-in.js';

/** A whole page, an element for a page of one's own, HTML without any element, a picture; or a page for a camera. */
export type Form = 'html' | 'fragment' | 'plain' | 'svg' | 'still';

/** What is to be written. */
export interface Wanted extends Order {
  readonly form: Form;
  /** The attributes as the page is to have them, `src` among them. */
  readonly written: ReadonlyMap<string, string>;
  /** HTML inside the element instead of the plain form. */
  readonly fallback?: string | undefined;
  /** The dossier's JSON, to stand inside the element. */
  readonly inline?: string | undefined;
  /** Address of the module that a whole page loads. */
  readonly script?: string | undefined;
}

function inForm(drawn: Drawn, wanted: Wanted): string {
  const { form, tag, attributes, written, inline, script, width } = wanted;
  const titles = titlesOf(drawn, attributes);
  const { language, dir } = drawn;
  if (form === 'svg') return svgOf(drawn, titles, width, attributes.get('theme') === 'dark');
  const plain = markup(plainView(drawn, titles));
  if (form === 'plain') return `${plain}\n`;
  const element = elementHtml(drawn, {
    tag,
    attributes: written,
    fallback: wanted.fallback ?? plain,
    inline,
    still: form === 'still',
  });
  if (form === 'fragment') return `${element}\n`;
  return pageHtml(element, { title: titles.name, lang: language.tag, dir, width, script });
}

/**
 * Draws an element and writes it out. What of the dossier could not be read is told on the console, as on a page.
 * @throws {Error} one sentence why nothing can be drawn
 */
export async function prerender(wanted: Wanted): Promise<string> {
  return inForm(await draw(wanted), wanted);
}
