/** How foreign text is written into HTML so that it stays text. */
import { json } from '../model/json.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text between tags, or between the quotes of an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** ` name="value"` for each; a value of `true` writes the bare name, `undefined` nothing. */
export const attributesHtml = (values: Readonly<Record<string, string | true | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
    )
    .join('');

/** JSON inside a `<script type="application/json">`: without a `<` nothing in it can end the script or begin a comment. */
export const inlineJson = (value: unknown): string => json(value).replaceAll('<', '\\u003c');

/**
 * Code inside a `<script>`. What would end the script, or make the parser look for a second end, stands in string,
 * template and regular expression literals only, and `\x3c` means `<` in all three.
 */
export const inlineScript = (code: string): string => code.replace(/<(?=!--|\/script)/gi, '\\x3c');
