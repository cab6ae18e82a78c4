// Writes demo/guides/*.html from docs/guides/*.md. `vite.config.js` runs it, so that the gallery always has them.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { withParts } from './guides/parts.js';
import { pageOf } from './guides/page.js';

const [FROM, TO] = ['docs/guides', 'demo/guides'];

/** The links of the gallery stand in its first page; seen from a folder below. */
async function navigation() {
  const [nav] = /<nav[\s\S]*?<\/nav>/.exec(await readFile('demo/index.html', 'utf8')) ?? [''];
  return nav.replace(' aria-current="page"', '').replace(/href="(?!\w+:|\/|#)/g, 'href="../');
}

const nav = await navigation();
await rm(TO, { recursive: true, force: true });
await mkdir(TO, { recursive: true });
for (const name of await readdir(FROM)) {
  const text = await withParts(await readFile(`${FROM}/${name}`, 'utf8'));
  await writeFile(`${TO}/${name.replace(/\.md$/, '.html')}`, pageOf(text, { name, nav }));
}
