// What Ghost makes of a post. Markdown goes through its own library. An HTML card is written to the letter between two
// comments. Imports are kept here as Ghost's libraries made them once (kg-html-to-lexical 1.3.5, kg-default-nodes 2.1.5,
// kg-lexical-html-renderer 1.4.5, on 22 November 2026): they bring a hundred packages along.
import { createRequire } from 'node:module';

// Its newer versions are ESM and CommonJS, this one CommonJS alone.
const { render } = createRequire(import.meta.url)('@tryghost/kg-markdown-html-renderer');

export const markdownCard = (markdown) => render(markdown);

export const htmlCard = (html) => `\n<!--kg-card-begin: html-->\n${html}\n<!--kg-card-end: html-->\n`;

/** The page of a post; `foot` is what the site's owner writes under Code injection, Site footer. */
export const pageOfPost = (post, foot) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A post</title><link rel="icon" href="data:,"></head><body><main><article>${post}</article></main>${foot}</body></html>`;
