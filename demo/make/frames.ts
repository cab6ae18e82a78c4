/**
 * Frame pages and their oEmbed answers, as `npm run oembed` writes them: each page holds an element, its data and its
 * scripts, and its address can be pasted into an editor.
 */
import { parseDossier } from '../../src/dossier/parse.js';
import { baseMapFor, shownAt } from '../../src/elements/relations-map/shown.js';
import { embedPage } from '../../src/embed/frame-page.js';
import { oembedOf, ROOM } from '../../src/embed/oembed.js';
import type { Dossier } from '../../src/model/dossier.js';
import { today } from '../../src/model/shown.js';
import { textIn } from '../../src/words/language.js';
import type { Raw } from './draft.js';
import { piecesOf, type Piece } from './embed.js';
import { ENGLISH } from './english.js';
import { finished, slug } from './ids.js';

/** Reads a file that lies beside the gallery's pages. */
export type ReadText = (path: string) => Promise<string>;

/** The base map that the map will ask for, as an address that holds it. */
async function inlineBaseMap(dossier: Dossier, read: ReadText): Promise<string> {
  const nothing = { focus: undefined, types: undefined, extent: undefined, period: undefined, actors: undefined };
  const at = dossier.updated ?? today();
  const shown = shownAt(dossier, { ...nothing, at, level: 'both', groups: new Set() });
  const bytes = new TextEncoder().encode(await read(`data/${baseMapFor(dossier, shown, undefined)}`));
  // In pieces: a call takes no hundred thousand arguments.
  const letters = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * 8192, (at + 1) * 8192)),
  );
  return `data:application/json;base64,${btoa(letters.join(''))}`;
}

/** What a piece's files are called, without their ending. */
const nameOf = ({ tag, attributes }: Piece): string =>
  slug([tag, attributes['quote'] ?? attributes['set'] ?? ''].join(' '));

/**
 * The files of a draft, by name.
 * @param base where they will lie, with a slash at its end
 */
export async function frameFiles(draft: Raw, base: string, read: ReadText): Promise<ReadonlyMap<string, string>> {
  const whole = finished(draft);
  const { dossier } = parseDossier(whole);
  const files = new Map<string, string>();
  if (!dossier) return files;
  const lang = dossier.lang;
  const title = textIn(dossier.title, ENGLISH, lang)?.words ?? dossier.id;
  for (const piece of piecesOf(dossier, whole, draft)) {
    const { tag, attributes, words } = piece;
    const name = nameOf(piece);
    const addresses = { page: new URL(`${name}.html`, base).href, oembed: new URL(`${name}.json`, base).href };
    const basemap = tag === 'relations-map' ? { basemap: await inlineBaseMap(dossier, read) } : {};
    const fallback = words || title;
    const scripts = await Promise.all(['embed-tell.js', `${tag}.classic.js`].map((file) => read(`cdn/${file}`)));
    const page = { tag, attributes: { ...attributes, ...basemap }, dossier: whole, title, lang, fallback, scripts };
    const answer = oembedOf({ url: addresses.page, title, fallback, provider: new URL(base).host, ...ROOM[tag] });
    files.set(`${name}.html`, await embedPage({ ...page, addresses }));
    files.set(`${name}.json`, `${JSON.stringify(answer, null, 2)}\n`);
  }
  return files;
}
