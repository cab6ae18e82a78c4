/** How a value is written so that it stays a value, by the language that it is written in. */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
const entity = (sign: string): string => ENTITIES.get(sign) ?? sign;

/** HTML, as text or between double quotes; an apostrophe may stay. */
export const inHtml = (text: string): string => text.replace(/[&<>"]/g, entity);

/**
 * A shortcode's value, between double quotes. WordPress finds the ends of a shortcode before it reads entities, so
 * brackets are written as these.
 */
export const inShortcode = (text: string): string =>
  text
    .replace(/[&<>"]/g, entity)
    .replace(/\[/g, '&#91;')
    .replace(/\]/g, '&#93;');

/** A word of a POSIX shell: as it is where nothing in it has a meaning, else between single quotes. */
export const inShell = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** A value of a JSX attribute: between quotes, which know no backslash, or an expression. */
export const inJsx = (text: string): string => (/["&\\\n]/.test(text) ? `{${JSON.stringify(text)}}` : `"${text}"`);

/** Text between JSX tags. */
export const inJsxText = (text: string): string =>
  text.replace(/[&<>]/g, entity).replace(/[{}]/g, (sign) => `{'${sign}'}`);
