/** An element of ours in a page's source. */
const elementWith = (id: string): RegExp =>
  new RegExp(`<(relations-map|visit-timeline|quote-card)\\s+id="${id}"([^>]*)>([\\s\\S]*?)</\\1\\s*>`);

/** Lines without the blanks that all of them begin with. */
function outdented(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const depth = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(depth));
}

/** The code that makes the example with this id, as it stands in the page itself: what is shown is what is drawn. */
export function exampleCode(html: string, id: string): string {
  const [, tag, attributes = '', words = ''] = elementWith(id).exec(html) ?? [];
  if (tag === undefined) throw new Error(`The page has no element with the id ${id}`);
  const given = attributes
    .replace(/\s+/g, ' ')
    .replace(/ (src|basemap)="(?:\.\.\/)*(?:data|tables)\//g, ' $1="/data/')
    .trim();
  const lines = outdented(words).map((line) => `  ${line}\n`);
  return `<script type="module" src="/entente/cdn/entente.js"></script>\n<${tag} ${given}>\n${lines.join('')}</${tag}>`;
}
