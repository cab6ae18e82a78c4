// custom-elements.json, by the analyzer of the Open Web Components project, with published paths.
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '../../node_modules/@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import prettier from 'prettier';

async function sources() {
  const files = (await readdir('src', { recursive: true })).map((name) => `src/${name.replaceAll('\\', '/')}`);
  return files
    .filter((name) => /^src\/(elements\/.*|index|define)\.ts$/.test(name) && !/\.(styles|view)\.ts$/.test(name))
    .sort();
}

const published = (path) => path.replace(/^\/?src\//, 'dist/npm/').replace(/\.ts$/, '.js');

/** Rewrites every path in the manifest to the file that npm holds. */
function publishedPaths(value) {
  if (Array.isArray(value)) return value.map(publishedPaths);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      (key === 'path' || key === 'module') && typeof item === 'string' ? published(item) : publishedPaths(item),
    ]),
  );
}

const TOKEN_SHEETS = ['src/styles/tokens.ts', 'src/styles/picture-tokens.ts'];

/** Custom properties that a page may set, from the token sheets: name, default, meaning. */
function tokens() {
  const sheet = TOKEN_SHEETS.map((path) => readFileSync(path, 'utf8')).join('');
  const pattern = /var\((--entente-[\w-]+),\s*(.+?)\);\s*\/\*\s*(.+?)\s*\*\//g;
  return [...sheet.matchAll(pattern)].map(([, name, initial, description]) => ({
    name,
    default: initial,
    description,
  }));
}

/** What belongs to us alone is nobody's API. */
const isPublic = ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !name?.startsWith('#');

/** Who reads a table wants to know first where the data comes from. */
const isSource = ({ inheritedFrom }) => inheritedFrom?.name === 'SourcedElement';

function tidy(declaration) {
  if (!declaration.tagName) return declaration;
  const { attributes = [], members = [], events = [], cssProperties = [], ...rest } = declaration;
  return {
    ...rest,
    attributes: attributes.toSorted((one, other) => Number(isSource(other)) - Number(isSource(one))),
    members: members.filter(isPublic),
    events: events.filter(({ name }) => name),
    cssProperties: [...cssProperties, ...tokens()],
  };
}

export async function makeManifest() {
  const modules = (await sources()).map((path) =>
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = await create({ modules, plugins: litPlugin(), dev: false });
  const kept = manifest.modules
    .map((module) => ({
      ...module,
      declarations: (module.declarations ?? []).filter(({ kind }) => kind === 'class').map(tidy),
    }))
    .filter(({ declarations, exports }) => declarations.length || exports?.length);
  return publishedPaths({ ...manifest, modules: kept });
}

/** The elements in a manifest, each with the module that exports its class. */
export const elementsOf = (manifest) =>
  manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((element) => ({ ...element, module: path })),
  );

export const manifestText = async (manifest) =>
  prettier.format(JSON.stringify(manifest), { parser: 'json', printWidth: 120 });

export async function buildManifest() {
  const manifest = await makeManifest();
  await writeFile('custom-elements.json', await manifestText(manifest));
  return manifest;
}
