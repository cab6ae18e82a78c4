/** Takes the markup off words. What comes out is text, never markup again, whatever it looks like. */

/** The entities that people type; all others may be written as numbers. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad' }),
  ...Object.entries({ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', deg: '°', copy: '©', euro: '€' }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' }),
]);

/** Elements that begin a new line. */
const BLOCKS = /<(?:br|\/?(?:p|div|li|ul|ol|h[1-6]|blockquote|tr|table|figure))\b[^<>]*>/gi;

/** The text of a piece of HTML, its blocks on lines of their own. */
export function plainText(html: string): string {
  const text = html
    .replace(/<(script|style)\b.*?(?:<\/\1\s*>|$)/gis, '')
    .replace(/<!--.*?(?:-->|$)/gs, '')
    .replace(/\s+/g, ' ')
    .replace(BLOCKS, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '');
  return decoded(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(String(hex), 16) : undefined;
    if (code === undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
