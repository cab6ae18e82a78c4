/** What the preview has drawn, as HTML that stands without any script. */
import type { Piece } from './embed.js';

/** A picture as wide as its page allows, not as wide as the preview was. */
const SCALED = '.picture svg { block-size: auto; }';

/**
 * The shadow root of the preview that shows the same, as a declarative one; '' where the preview shows something else. The
 * element draws anew where its script comes.
 */
export function drawnIn(previews: ParentNode, { tag, previewed }: Piece): string {
  const named = Object.entries(previewed).map(([name, value]) => `[${name}="${CSS.escape(value)}"]`);
  const root = previews.querySelector(tag + named.join(''))?.shadowRoot;
  if (!root?.querySelector('figure')) return '';
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  const marks = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (marks.nextNode()) comments.push(marks.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  return `<template shadowrootmode="open"><style>${[...rules, SCALED].join('\n')}</style>${copy.innerHTML}</template>`;
}
