// For Vite: the parts of the gallery's pages that are made from the manifest and from the pages themselves.
import { readFileSync } from 'node:fs';
import { withParts } from '../../demo/playground/page-parts.ts';

export function pagePartsPlugin(/** @type {string} */ manifestFile) {
  return {
    name: 'entente-page-parts',
    transformIndexHtml: {
      order: 'pre',
      handler: (/** @type {string} */ html) => withParts(html, JSON.parse(readFileSync(manifestFile, 'utf8'))),
    },
  };
}
