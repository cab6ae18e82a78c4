import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** The shadow root that a template stands in, which a slot must have. */
class Host extends ElementRenderer {}

/** What Lit's server renderer writes for Lit to find again. We draw anew, so nobody will look for it. */
const LIT_MARKS = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/**
 * A template as HTML; runs of blanks that hold a line break are one line break. What comes from data has been escaped and
 * can hold no mark.
 * @param host the element in whose shadow root it stands
 */
export function markup(template: unknown, host?: string): string {
  const hosts = host === undefined ? [] : [new Host(host)];
  return collectResultSync(render(template, { customElementHostStack: hosts }))
    .replace(LIT_MARKS, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** A text as the value of an attribute or as the text of an element. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
