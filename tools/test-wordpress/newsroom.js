// What a reporter meets: a WordPress without our plugin, files of ours on another host, and readers with a browser.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, openPage } from '../../tests/support/browser.js';
import { serve } from '../../tests/support/static-server.js';
import { startSite, Visitor } from './site.js';

const PLUGIN = 'entente/entente';

/** The folder of the WordPress that is tried. */
export const FOLDER = process.env['WORDPRESS'] ?? '';

/** HTML as a Custom HTML block holds it. */
export const customHtml = (/** @type {string} */ html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** Opens the site to an administrator, who may write any HTML, and to an author, whose HTML is filtered. */
export async function openNewsroom() {
  const site = await startSite(FOLDER);
  const people = { admin: await Visitor.logIn(site.url, 'admin'), author: await Visitor.logIn(site.url, 'author') };
  const plugins = await people.admin.rest('/wp/v2/plugins');
  if (plugins.some(({ plugin }) => plugin === PLUGIN)) {
    await people.admin.rest(`/wp/v2/plugins/${PLUGIN}`, { status: 'inactive' });
  }
  const browser = await launch();
  return {
    people,
    browser,
    page: async ({ link }) => (await fetch(link)).text(),
    feed: async () => (await fetch(`${site.url}/?feed=rss2`)).text(),
    /** The post as a reader sees it, in a browser. */
    read: ({ link }) => openPage(browser, link),
    async close() {
      await browser.close();
      site.stop();
    },
  };
}

/** Another host with our files under `/entente/`; without CORS headers, as many hosts of files are, unless told. */
export const openHost = ({ cors = false, ...what } = {}) =>
  serve({
    folders: { '/entente/': 'dist', ...what.folders },
    headers: cors ? { 'access-control-allow-origin': '*' } : {},
  });

/** Puts code into the site that runs with every page; what it gives takes the code away. */
export function mustUse(/** @type {string} */ php) {
  const folder = join(FOLDER, 'wp-content', 'mu-plugins');
  const file = join(folder, 'entente-test.php');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `<?php\n${php}\n`);
  return () => rmSync(file, { force: true });
}
