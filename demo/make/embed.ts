/** What one pastes into a page of one's own. */
import { parseDossier } from '../../src/dossier/parse.js';
import { attributesHtml, escapeHtml, inlineJson } from '../../src/embed/html.js';
import type { Dossier } from '../../src/model/dossier.js';
import { fallbackOf } from '../../src/words/fallback.js';
import { textIn } from '../../src/words/language.js';
import type { Raw } from './draft.js';
import { ENGLISH } from './english.js';
import { finished } from './ids.js';
import { CARD_PARTS, cardAttribute, namedIn, timelineAttributes } from './shown.js';

/** Tags; placeholders for editors that strip tags they do not know; a whole page with the dossier inside. */
export type EmbedForm = 'tags' | 'placeholders' | 'page';

/** Where the page finds things. */
export interface Addresses {
  /** The loader, `entente.js`. */
  readonly script: string;
  /** The dossier; not needed for a page that has it inside. */
  readonly data: string;
}

/** An element, its attributes, and what readers without scripts see. */
export interface Piece {
  readonly tag: 'quote-card' | 'visit-timeline' | 'relations-map';
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string;
  /** The same as plain text, without its list. */
  readonly words: string;
  /** The attributes by which the preview shows the same: ids there are those of the draft. */
  readonly previewed: Readonly<Record<string, string>>;
}

/** An element's drawing as HTML that needs no script; '' for none. */
export type DrawingOf = (piece: Piece) => string;

/** The code for a draft; a whole page may have the drawings in it. */
export function embedCode(
  draft: Raw,
  form: EmbedForm,
  { script, data }: Addresses,
  drawing: DrawingOf = () => '',
): string {
  const whole = finished(draft);
  const { dossier } = parseDossier(whole);
  const pieces = dossier ? piecesOf(dossier, whole, draft) : [];
  const load = `<script type="module" src="${escapeHtml(script)}"></script>`;
  if (form === 'page') return page(dossier, whole, load, pieces, drawing);
  const draw = form === 'tags' ? tag : placeholder;
  return [load, ...pieces.map((piece) => draw({ ...piece, attributes: { src: data, ...piece.attributes } }))].join(
    '\n',
  );
}

/** Everything of a dossier that is drawn: a card for each quotation, figure and set, the timeline, the map. */
export function piecesOf(dossier: Dossier, whole: Raw, draft: Raw): readonly Piece[] {
  const piece = (tag: Piece['tag'], attributes: Piece['attributes'] = {}, previewed = attributes): Piece => {
    const { quotation, sentence, items } = fallbackOf(dossier, tag, attributes, ENGLISH);
    const inside = [
      quotation && `<blockquote>${escapeHtml(quotation)}</blockquote>`,
      // A list stands for the whole dossier, whose title the page has already; a set has a title of its own.
      (tag === 'quote-card' || !items.length) && `<p>${escapeHtml(sentence)}</p>`,
      items.length && `<ul>\n${items.map((item) => `  <li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`,
    ];
    const words = [quotation, sentence].filter(Boolean).join('\n');
    return { tag, attributes, inside: inside.filter(Boolean).join('\n'), words, previewed };
  };
  return [
    ...CARD_PARTS.flatMap((part) =>
      dossier[part].map(({ id }) => {
        const at = namedIn(whole, part).findIndex((named) => named.id === id);
        const written = namedIn(draft, part)[at]?.id ?? id;
        return piece('quote-card', cardAttribute({ part, id }), cardAttribute({ part, id: written }));
      }),
    ),
    ...(dossier.visits.length ? [piece('visit-timeline', timelineAttributes(whole))] : []),
    ...(dossier.relations.length ? [piece('relations-map')] : []),
  ];
}

function tag({ tag: name, attributes, inside }: Piece, drawing = ''): string {
  return `<${name}${attributesOf(attributes)}>${drawing}\n${indented(inside)}\n</${name}>`;
}

function placeholder({ tag: name, attributes, inside }: Piece): string {
  const data = Object.entries(attributes).map(([key, value]) => [`data-${key}`, value] as const);
  return `<div${attributesOf(Object.fromEntries([['data-entente', name], ...data]))}>\n${indented(inside)}\n</div>`;
}

function page(
  dossier: Dossier | undefined,
  whole: Raw,
  load: string,
  pieces: readonly Piece[],
  drawing: DrawingOf,
): string {
  const title = escapeHtml(textIn(dossier?.title, ENGLISH, dossier?.lang ?? 'en')?.words ?? 'Dossier');
  return `<!doctype html>
<html lang="${escapeHtml(dossier?.lang ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${load}
</head>
<body>
<h1>${title}</h1>
${pieces.map((piece) => tag(piece, drawing(piece))).join('\n')}
<script type="application/json" id="dossier">${inlineJson(whole)}</script>
<script type="module">
const dossier = JSON.parse(document.getElementById('dossier').textContent);
for (const element of document.querySelectorAll('quote-card, visit-timeline, relations-map')) element.dossier = dossier;
</script>
</body>
</html>
`;
}

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  attributesHtml(Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value || true])));

const indented = (lines: string): string => lines.replace(/^/gm, '  ');
