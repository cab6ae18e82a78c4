// `npm run oembed -- --base URL --out DIR LIST.json…`, or one dossier with the options of `npm run embed`: writes for each
// embed a frame page and its oEmbed answer, as files for any host. Paste the page's address into an editor.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesOf, readList } from './embed/list.js';
import { knownAttributes, makePage, reportProblems } from './embed/make.js';
import { embedOf, readArguments } from './embed/options.js';

const { oembedOf, ROOM } = await import('../src/embed/oembed.ts');

const USAGE = 'npm run oembed -- --base URL --out DIR LIST.json… (or DOSSIER --element … and its attributes)';
const OWN = { base: { type: 'string' }, out: { type: 'string' }, provider: { type: 'string' } };

async function main() {
  const known = await knownAttributes();
  const { options, wish, files } = readArguments(process.argv.slice(2), known, OWN);
  if (!files.length || !options.out || !URL.canParse(options.base ?? '')) {
    throw new Error(`Name the address where the files will lie, a folder to write, and what to embed: ${USAGE}`);
  }
  const single = wish.element !== undefined;
  if (single && files.length !== 1) throw new Error(`Name one dossier, or lists: ${USAGE}`);
  const embeds = single
    ? [embedOf({ ...wish, dossier: files[0] }, known)]
    : (await Promise.all(files.map((file) => readList(file, known)))).flat();
  const names = namesOf(embeds);
  const base = new URL(options.base.replace(/\/*$/, '/'));
  await mkdir(options.out, { recursive: true });
  for (const [index, embed] of embeds.entries()) {
    const name = names[index];
    const addresses = { page: new URL(`${name}.html`, base).href, oembed: new URL(`${name}.json`, base).href };
    const { html, title, fallback, problems } = await makePage(embed, addresses);
    reportProblems(embed.dossier, problems);
    const room = ROOM[embed.element];
    const answer = oembedOf({
      ...{ url: addresses.page, title, fallback, provider: options.provider ?? base.host },
      ...{ width: embed.width ?? room.width, height: embed.height ?? room.height },
    });
    await writeFile(join(options.out, `${name}.html`), html);
    await writeFile(join(options.out, `${name}.json`), `${JSON.stringify(answer, null, 2)}\n`);
    console.log(addresses.page);
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
