/**
 * Frame pages and their oEmbed answers, as `npm run oembed` writes them: each page holds an element, its data and its
 * scripts, and its address can be pasted into an editor.
 */
import { parseDossier } from '../../src/dossier/parse.js';
import { openingMap } from '../../src/elements/relations-map/opening-map.js';
import { embedPage, jsonAddress } from '../../src/embed/frame-page.js';
import { oembedOf, ROOM } from '../../src/embed/oembed.js';
import { textIn } from '../../src/words/language.js';
import type { Raw } from './draft.js';
import { piecesOf, type Piece } from './embed.js';
import { ENGLISH } from './english.js';
import { finished, slug } from './ids.js';

/** Reads a file that lies beside the gallery's pages. */
export type ReadText = (path: string) => Promise<string>;

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
    const basemap = tag === 'relations-map' ? { basemap: jsonAddress(await read(`data/${openingMap(dossier)}`)) } : {};
    const fallback = words || title;
    const scripts = await Promise.all(['embed-tell.js', `${tag}.classic.js`].map((file) => read(`cdn/${file}`)));
    const page = { tag, attributes: { ...attributes, ...basemap }, dossier: whole, title, lang, fallback, scripts };
    const answer = oembedOf({ url: addresses.page, title, fallback, provider: new URL(base).host, ...ROOM[tag] });
    files.set(`${name}.html`, await embedPage({ ...page, addresses }));
    files.set(`${name}.json`, `${JSON.stringify(answer, null, 2)}\n`);
  }
  return files;
}
