// How foreign text is written into HTML so that it stays text.

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text between tags, or between the quotes of an attribute. */
export const escapeHtml = (/** @type {string} */ text) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);

/** ` name="value"` for each; a value of `true` writes the bare name, `undefined` nothing. */
export const attributesHtml = (/** @type {Record<string, string | true | undefined>} */ values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');

/** JSON inside a `<script type="application/json">`: without a `<` nothing in it can end the script or begin a comment. */
export const inlineJson = (/** @type {unknown} */ value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Code inside a `<script>`. What would end the script, or make the parser look for a second end, stands in string,
 * template and regular expression literals only, and `\x3c` means `<` in all three.
 */
export const inlineScript = (/** @type {string} */ code) => code.replace(/<(?=!--|\/script)/gi, '\\x3c');
