import { LIGHT, LOOKS, type PictureRun } from './picture-tones.js';

/** A language of a text, and its direction. */
export interface Reading {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Lines of text at their place. */
export interface Block {
  readonly reading: Reading;
  readonly size: number;
  /** Height of a line in pixels. */
  readonly leading: number;
  readonly top: number;
  /** From the margin at which lines begin: an item's number stands there. */
  readonly indent?: number;
  readonly lines: readonly (readonly PictureRun[])[];
}

/** Everything in a picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly family: string;
  readonly reader: Reading;
  /** Name and whole text, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** Top of the hairline between the words and what is said of them. */
  readonly rule: number;
  readonly blocks: readonly Block[];
}

/** From the middle of a line down to the foot of its letters, in parts of the font size. */
const HALF_LETTER = 0.35;

/** A picture as SVG text without a style sheet. */
export function pictureSvg(picture: Picture): string {
  const { width, height, margin, family, reader, title, description, rule, blocks } = picture;
  const line = { x1: margin, x2: width - margin, y1: rule, y2: rule, stroke: LIGHT.rule, 'stroke-width': 2 };
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': family,
    ...langOf(reader),
  };
  return element('svg', root, [
    element('title', {}, [escaped(title)]),
    element('desc', {}, [escaped(description)]),
    element('rect', { width, height, fill: LIGHT.surface }),
    element('line', line),
    ...blocks.map((block) => blockSvg(block, width, margin)),
  ]);
}

/** Where text runs from right to left, a line starts, and is anchored, at its right end. */
function blockSvg({ reading, size, leading, top, lines, indent = 0 }: Block, width: number, margin: number): string {
  const start = margin + indent;
  const x = reading.dir === 'rtl' ? width - start : start;
  const texts = lines.map((runs, index) => {
    const y = top + (index + 0.5) * leading + HALF_LETTER * size;
    const spans = runs.map(({ text, tone }) => {
      const { weight, fill, scale } = LOOKS[tone];
      const look = { 'font-weight': weight, fill, ...(scale && { 'font-size': scale * size }) };
      return element('tspan', look, [escaped(text)]);
    });
    return element('text', { x, y, 'xml:space': 'preserve' }, spans);
  });
  return element('g', { ...langOf(reading), direction: reading.dir, 'font-size': size }, texts);
}

/** SVG 2 asks for `lang`, older readers for `xml:lang`. */
function langOf({ lang }: Reading): Attributes {
  return { lang, 'xml:lang': lang };
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    return ` ${key}="${escaped(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)}"`;
  });
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it; characters that XML 1.0 does not take are shown as missing. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
