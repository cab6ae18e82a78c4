// Writes demo/guides/*.html from docs/guides/*.md. `vite.config.js` runs it, so that the gallery always has them.
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { withParts } from './guides/parts.js';
import { pageOf } from './guides/page.js';

const [FROM, TO] = ['docs/guides', 'demo/guides'];

/** The links of the gallery stand in its first page; seen from a folder below. */
async function navigation() {
  const [nav] = /<nav[\s\S]*?<\/nav>/.exec(await readFile('demo/index.html', 'utf8')) ?? [''];
  return nav.replace(' aria-current="page"', '').replace(/href="(?!\w+:|\/|#)/g, 'href="../');
}

const nav = await navigation();
await mkdir(TO, { recursive: true });
const written = await Promise.all(
  (await readdir(FROM)).map(async (name) => {
    const text = await withParts(await readFile(`${FROM}/${name}`, 'utf8'));
    const page = name.replace(/\.md$/, '.html');
    // Moved into place whole: a server and tests may read the pages at the same time.
    const fresh = `${TO}/${page}.${process.pid}.tmp`;
    await writeFile(fresh, pageOf(text, { name, nav }));
    await rename(fresh, `${TO}/${page}`);
    return page;
  }),
);
for (const name of await readdir(TO)) {
  if (name.endsWith('.html') && !written.includes(name)) await rm(`${TO}/${name}`);
}
