// dist/wordpress/entente.zip: the plugin of wordpress/, completed by what is generated (the attributes, from the
// manifest) and by the built modules and base maps.
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TAGS } from './needed.js';

const SOURCES = 'wordpress';
const OUT = 'dist/wordpress';
const DATA = ['mongolia-korea.json', 'northeast-asia.json', 'world.json'];
/** A zip holds local time without a zone; the same fields in every zone make the same bytes. */
const MODIFIED = new Date(1980, 0, 1);

/** The attributes of each element, by tag: type, whether its own, and how an editor calls them. */
export function attributesByTag(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return Object.fromEntries(
    TAGS.map((tag) => {
      const { attributes } = declarations.find(({ tagName }) => tagName === tag);
      return [tag, Object.fromEntries(attributes.map((attribute) => [attribute.name, described(attribute)]))];
    }),
  );
}

function described({ name, type, description = '', inheritedFrom }) {
  if (!/^[a-z-]+$/.test(name)) throw new Error(`The attribute ${name} is not lower-case: WordPress would lose it.`);
  const help = description.replaceAll('`', '').replace(/\s+/g, ' ').trim();
  const values = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word);
  return {
    type: typeOf(type?.text, values, help),
    own: inheritedFrom === undefined,
    label: name[0].toUpperCase() + name.slice(1).replaceAll('-', ' '),
    help,
    ...(values.length && { values }),
    ...(/\bempty for none\b/i.test(help) && { empty: true }),
  };
}

function typeOf(text, values, help) {
  if (text === 'boolean') return 'boolean';
  if (values.length) return 'enum';
  return help.startsWith('URL ') ? 'url' : 'string';
}

const TRANSLATED = new Set(['label', 'help']);

/** A value as PHP; words for people go through WordPress's translation, as literals that its tools can find. */
function php(value, key, depth = 1) {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') {
    const literal = `'${value.replace(/[\\']/g, '\\$&')}'`;
    return TRANSLATED.has(key) ? `__( ${literal}, 'entente' )` : literal;
  }
  const tabs = '\t'.repeat(depth);
  const entries = Array.isArray(value)
    ? value.map((item) => php(item, '', depth + 1))
    : Object.entries(value).map(([name, item]) => `'${name}' => ${php(item, name, depth + 1)}`);
  return `array(\n${entries.map((entry) => `${tabs}\t${entry},\n`).join('')}${tabs})`;
}

/** `includes/elements.php`: the one list of attributes that the filter, the shortcode and the editor read. */
export function elementsPhp(byTag) {
  return `<?php
/**
 * The elements and their attributes. Written by the build from custom-elements.json; do not edit.
 *
 * @package Entente
 */

defined( 'ABSPATH' ) || exit;

/**
 * Attributes by element.
 *
 * @return array
 */
function entente_elements() {
	return ${php(byTag)};
}
`;
}

/** A block.json with its attributes: each is read from the element in the post, and stands nowhere else. */
export function blockJson(block, tag, attributes, { version, summary }) {
  const schemas = Object.entries(attributes).map(([name, { type }]) => [
    name,
    { type: type === 'boolean' ? 'boolean' : 'string', source: 'attribute', selector: tag, attribute: name },
  ]);
  return { ...block, version, description: summary, attributes: Object.fromEntries(schemas) };
}

/** Paths of all files in a folder, sorted, with slashes. */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .replaceAll('\\', '/')
        .slice(folder.length + 1),
    )
    .sort();
}

/** What the editor asks about a dossier, as a module with its languages. */
async function factsFiles() {
  const { outputFiles } = await build({
    entryPoints: { facts: 'src/embed/facts.ts' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    chunkNames: 'chunk-[hash]',
    outdir: 'facts',
    write: false,
  });
  return outputFiles.map(({ path, contents }) => [`facts/${path.split(/[\\/]/).at(-1)}`, contents]);
}

/** The sources, with the version and the attributes filled in. */
async function sourceFiles(manifest, version) {
  const byTag = attributesByTag(manifest);
  const summaries = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const files = [['includes/elements.php', elementsPhp(byTag)]];
  for (const path of await filesIn(SOURCES)) {
    const text = (await readFile(`${SOURCES}/${path}`, 'utf8')).replaceAll('{{version}}', version);
    const tag = /^blocks\/(.+)\/block\.json$/.exec(path)?.[1];
    if (tag) {
      const { summary } = summaries.find(({ tagName }) => tagName === tag);
      const block = blockJson(JSON.parse(text), tag, byTag[tag], { version, summary });
      files.push([path, `${JSON.stringify(block, undefined, 2)}\n`]);
    } else if (path !== 'README.md') files.push([path, text]);
  }
  return files;
}

/** The modules that a page loads, without the classic scripts and the frame page. */
async function builtFiles(chunks) {
  const modules = chunks.map(({ fileName }) => `dist/cdn/${fileName}`);
  const paths = [
    ...modules,
    'dist/cdn/entente.js',
    'dist/cdn/LICENSES.txt',
    ...DATA.map((name) => `dist/data/${name}`),
  ];
  return Promise.all(paths.map(async (path) => [path.slice('dist/'.length), await readFile(path)]));
}

/** Writes the plugin as one zip, to the byte the same from the same sources. */
export async function buildWordPress(manifest, chunks) {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const files = [
    ...(await sourceFiles(manifest, version)),
    ...(await factsFiles()),
    ...(await builtFiles(chunks)),
    ['LICENSE', await readFile('LICENSE')],
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = (content) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const zip = zipSync(Object.fromEntries(files.map(([path, content]) => [`entente/${path}`, bytes(content)])), {
    level: 9,
    mtime: MODIFIED,
  });
  await mkdir(OUT, { recursive: true });
  await writeFile(`${OUT}/entente.zip`, zip);
}
