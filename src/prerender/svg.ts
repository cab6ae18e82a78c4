import { footLines, type Titles } from './words.js';
import type { Drawn } from './draw.js';
import { escaped, markup } from './markup.js';
import { painted, readSheet, resolved, type Sheet } from './paint.js';
import { plainView } from './plain.view.js';
import { keyItems, textBlocks, type KeyItem } from './text-blocks.js';
import { brokenLines, estimatedWidth } from './text-width.js';
import { svgsOf } from './tokens.js';

/** How a paragraph is set. */
interface Type {
  readonly size: number;
  readonly weight: number;
  readonly ink: string;
}

const MARGIN = 16;
/** Line height by font size. */
const LEADING = 1.4;
/** A picture in a key: its box, and the blank behind it. */
const KEY = { height: 12, gap: 6, between: 18, line: 24 } as const;
/** Faces whose letters are as wide as those that were counted with. */
const FONTS = 'Arial, Helvetica, Liberation Sans, sans-serif';
/** Narrower than this an `svg` of the picture is a sign beside words, and the words are set instead. */
const PICTURE = 200;

/** XML knows no other control characters than these; names of ours hold none, a dossier may. */
// eslint-disable-next-line no-control-regex -- these are what is meant
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Paragraphs and pictures under each other, from the reading side. */
class Column {
  y = 0;
  readonly parts: string[] = [];
  readonly #width: number;
  readonly #lang: string;
  readonly #rtl: boolean;

  constructor(width: number, lang: string, rtl: boolean) {
    this.#width = width;
    this.#lang = lang;
    this.#rtl = rtl;
  }

  skip(height: number): void {
    if (this.y) this.y += height;
  }

  text(text: string, { size, weight, ink }: Type): void {
    for (const line of brokenLines(text, this.#width, size, weight, this.#lang)) {
      this.#line(line, 0, this.y + size, { size, weight, ink });
      this.y += Math.round(size * LEADING);
    }
  }

  picture(svg: string, height: number): void {
    this.parts.push(svg.replace(/^<svg/, `<svg y="${this.y}"`));
    this.y += height;
  }

  /** Items beside each other as long as there is room; one that is too long is a paragraph. */
  items(items: readonly KeyItem[], type: Type, paint: (svg: string) => string): void {
    let x = 0;
    for (const { svg, text } of items) {
      const [, , w = '30', h = '12'] = /viewBox="([^"]*)"/.exec(svg ?? '')?.[1]?.split(' ') ?? [];
      const wide = svg === undefined ? 0 : (Number(w) / Number(h)) * KEY.height;
      const before = wide && wide + KEY.gap;
      const width = before + estimatedWidth(text, type.size, type.weight);
      if (x && (svg === undefined || x + width > this.#width)) {
        x = 0;
        this.y += KEY.line;
      }
      if (svg === undefined && width > this.#width) {
        this.text(text, type);
        continue;
      }
      if (svg !== undefined) {
        const at = this.#rtl ? this.#width - x - wide : x;
        const box = ` x="${at.toFixed(1)}" y="${this.y + 3}" width="${wide.toFixed(1)}" height="${KEY.height}"`;
        this.parts.push(paint(svg).replace(/^<svg/, `<svg${box}`));
      }
      this.#line(text, x + before, this.y + type.size, type);
      x += width + KEY.between;
    }
    if (x) this.y += KEY.line;
  }

  #line(text: string, x: number, y: number, { size, weight, ink }: Type): void {
    const at = this.#rtl ? this.#width - x : x;
    const rtl = this.#rtl ? ' direction="rtl"' : '';
    this.parts.push(
      `<text x="${at.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${ink}"${rtl}>${escaped(text)}</text>`,
    );
  }
}

/** The picture as one `svg`, where it is one. */
function pictureOf(html: string): { readonly svg: string; readonly height: number } | undefined {
  return svgsOf(html).flatMap((svg) => {
    const [, , width = 0, height = 0] = /viewBox="([^"]*)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
    return width >= PICTURE ? [{ svg, height }] : [];
  })[0];
}

/** What is drawn as an SVG that needs no style sheet and no browser: with title, key, sources and policy. */
export function svgOf(drawn: Drawn, titles: Titles, width: number, dark: boolean): string {
  const { drawing, language, dir, css } = drawn;
  const sheet: Sheet = readSheet(css);
  const colour = (name: string): string => resolved(`var(--_${name})`, sheet.properties, dark);
  const paint = (svg: string): string => painted(svg, sheet, dark);
  const quiet = { size: 12, weight: 400, ink: colour('ink-2') };
  const column = new Column(width, language.tag, dir === 'rtl');
  const picture = pictureOf(markup(drawing.picture));
  if (picture) {
    const { heading, summary } = titles;
    if (heading) column.text(heading, { size: 19, weight: 700, ink: colour('ink') });
    if (summary) column.text(summary, { size: 15, weight: 400, ink: colour('ink-2') });
    column.skip(12);
    if (drawing.key) column.items(keyItems(markup(drawing.key)), { ...quiet, size: 13 }, paint);
    column.skip(8);
    column.picture(paint(picture.svg), picture.height);
    column.skip(16);
    for (const line of footLines(drawn)) column.text(line, quiet);
    if (drawing.policy) column.items(keyItems(markup(drawing.policy)), quiet, paint);
  } else {
    for (const { text, kind } of textBlocks(markup(plainView(drawn, titles)))) {
      const large = kind === 'h3' || kind === 'blockquote';
      column.text(text, { size: large ? 20 : 14, weight: large ? 700 : 400, ink: colour(large ? 'ink' : 'ink-2') });
      column.skip(6);
    }
  }
  const [w, h] = [width + 2 * MARGIN, Math.ceil(column.y) + 2 * MARGIN];
  const box = `${-MARGIN} ${-MARGIN} ${w} ${h}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${box}" font-family="${FONTS}" xml:lang="${escaped(language.tag)}">
<title>${escaped(titles.name)}</title>
<rect x="${-MARGIN}" y="${-MARGIN}" width="${w}" height="${h}" fill="${colour('surface')}"/>
${column.parts.join('\n')}
</svg>
`.replace(NO_XML, '');
}
