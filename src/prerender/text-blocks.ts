import { tokensOf } from './tokens.js';

/** A paragraph, an item or a row of our own markup as text, with what it stands in. */
export interface TextBlock {
  readonly text: string;
  /** The nearest of: `h3`, `blockquote`, `p`, `li`, `tr`, `th`, `caption`. */
  readonly kind: string;
}

const BLOCKS = new Set(['h3', 'blockquote', 'p', 'li', 'tr', 'caption', 'div', 'ul', 'ol', 'table']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text that markup of ours stands for. */
export function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** Our own markup as paragraphs of text. Cells of a row are set apart by a dot. */
export function textBlocks(markup: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const open: string[] = [];
  let text = '';
  const flush = (): void => {
    const whole = unescaped(text.replace(/\s+/g, ' ').replace(/^[ ·]+|[ ·]+$/g, ''));
    const kind = open.includes('blockquote') ? 'blockquote' : (open.at(-1) ?? 'p');
    if (whole) blocks.push({ text: whole, kind });
    text = '';
  };
  for (const token of tokensOf(markup)) {
    if (token.kind === 'text') text += token.text;
    else if (BLOCKS.has(token.name)) {
      flush();
      if (token.kind === 'start') open.push(token.name);
      else open.pop();
    } else if (token.kind === 'end' && /^t[dh]$/.test(token.name)) text += ' · ';
  }
  flush();
  return blocks;
}

/** A picture with the words that explain it: an item of a key. */
export interface KeyItem {
  readonly svg: string | undefined;
  readonly text: string;
}

/** The items of a key or of the boundary policy: each picture with the words behind it. What is not drawn is left out. */
export function keyItems(markup: string): readonly KeyItem[] {
  return markup
    .split(/(?=<li[ >]|<button[ >\n]|<span class="rowlabel"|<span[ >\n](?=[^<]*<svg)|<span lang)/)
    .filter((piece) => !piece.includes('aria-pressed="false"'))
    .flatMap((piece) => {
      const svg = /<svg\b.*?<\/svg\s*>/s.exec(piece)?.[0];
      const text = textBlocks(svg === undefined ? piece : piece.replace(svg, ''))
        .map((block) => block.text)
        .join(' ');
      return text ? [{ svg, text }] : [];
    });
}
