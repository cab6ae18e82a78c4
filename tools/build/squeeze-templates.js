// Takes the line breaks and indents out of html, svg and css templates: they are for us, not for the reader's network.
import ts from 'typescript';

const TAGS = new Set(['html', 'svg', 'css']);

/** White space in a template as a browser reads it: a run is one blank; between tags of a css sheet, none. */
function squeeze(tag, text) {
  const folded = text.replace(/\s*\n\s*/g, tag === 'css' ? ' ' : ' ');
  return tag === 'css'
    ? folded
        .replace(/\/\*.*?\*\//g, '')
        .replace(/\s*([{};,])\s*/g, '$1')
        .replace(/:\s+/g, ':')
    : folded;
}

/** A TypeScript module with its templates squeezed; everything else stays to the letter. */
export function squeezeTemplates(source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022, true);
  const edits = [];
  const take = (tag, node, before, after) => {
    const raw = source.slice(node.getStart(file) + before, node.getEnd() - after);
    edits.push({ start: node.getStart(file) + before, end: node.getEnd() - after, text: squeeze(tag, raw) });
  };
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && TAGS.has(node.tag.text)) {
      const tag = node.tag.text;
      if (ts.isNoSubstitutionTemplateLiteral(node.template)) take(tag, node.template, 1, 1);
      else {
        take(tag, node.template.head, 1, 2);
        for (const { literal } of node.template.templateSpans)
          take(tag, literal, 1, ts.isTemplateTail(literal) ? 1 : 2);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);
}

/** An esbuild plugin that takes our modules as `read` gives them. */
export const squeezePlugin = (read) => ({
  name: 'squeeze-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: await read(path),
      loader: 'ts',
    }));
  },
});
