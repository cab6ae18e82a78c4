// Reads a dossier at our desk: what is in it, what it lacks, and what it says in words.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import '../ts-loader.js';

const { parseDossier } = await import('../../src/dossier/parse.ts');
const { parseTable } = await import('../../src/dossier/table.ts');
const { quotationText } = await import('../../src/elements/quote-card/quotation-text.ts');
const { idsOf } = await import('../../src/model/shown.ts');
const { actorOf, factsById } = await import('../../src/model/facts.ts');
const { language, textIn } = await import('../../src/words/language.ts');
const { loadPhrases } = await import('../../src/words/strings/load.ts');
const { common } = await import('../../src/words/strings/en.common.ts');
const { card } = await import('../../src/words/strings/en.card.ts');

/** A dossier, or one table of it, as it stands in the file, as it is read, and what could not be read. */
export async function readDossier(/** @type {string} */ file) {
  const text = await readFile(file, 'utf8');
  const { raw, problems } = /\.csv$/i.test(file)
    ? parseTable(text, basename(file))
    : { raw: JSON.parse(text), problems: [] };
  const parsed = parseDossier(raw);
  if (!parsed.dossier) throw new Error(`${file} ${parsed.problems[0]?.reason ?? 'cannot be read'}.`);
  return { raw, dossier: parsed.dossier, problems: [...problems, ...parsed.problems] };
}

/** Attributes that name something of the dossier, and whether it is there. */
const NAMES = {
  quote: (dossier, id) => factsById(dossier).has(id),
  selected: (dossier, id) => factsById(dossier).has(id) || actorOf(dossier, id),
  set: (dossier, id) => dossier.sets.some((set) => set.id === id),
  focus: (dossier, id) => actorOf(dossier, id),
  between: (dossier, id) => actorOf(dossier, id),
  actors: (dossier, id) => actorOf(dossier, id),
  groups: (dossier, id) => actorOf(dossier, id),
};

/** Attributes with an id that the dossier does not know: `quote: "x"`. */
export function unknownIds(dossier, /** @type {Record<string, string | true>} */ attributes) {
  return Object.entries(NAMES).flatMap(([name, has]) =>
    [...(idsOf(attributes[name]) ?? [])].filter((id) => !has(dossier, id)).map((id) => `${name}: "${id}"`),
  );
}

async function languageOf(/** @type {string} */ tag) {
  return language(tag, (await loadPhrases(tag)) ?? { common, card });
}

/** Title, language and fallback text of an element of this dossier. */
export async function wordsOf(dossier, /** @type {Record<string, string | true>} */ attributes) {
  const spoken = await languageOf(attributes.lang ?? dossier.lang);
  const title = attributes.heading || textIn(dossier.title, spoken, dossier.lang).words;
  const fact = factsById(dossier).get(attributes.quote);
  // The address of the source is in the dossier; as text it would only be long.
  const words = fact?.kind === 'quote' ? quotationText(dossier, fact, spoken).replace(/[.\s]*https?:\S+$/, '.') : title;
  return { title, lang: spoken.tag, fallback: words };
}
