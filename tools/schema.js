// Writes data/dossier.schema.json from src/dossier/format.ts, with the doc comments of src/model/dossier.ts as
// descriptions. With --check it only compares, and ends with an error where the file is not up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';
import './ts-loader.js';

const MODEL = new URL('../src/model/dossier.ts', import.meta.url);
const SCHEMA = new URL('../data/dossier.schema.json', import.meta.url);

const { toJsonSchema } = await import('../src/dossier/schema.ts');
const comments = commentsOf(await readFile(MODEL, 'utf8'));
const schema = toJsonSchema((type, field) => comments.get(field ? `${type}.${field}` : type));
const options = await prettier.resolveConfig(fileURLToPath(SCHEMA));
const written = await prettier.format(JSON.stringify(schema, undefined, 2), { ...options, parser: 'json' });

if (process.argv.includes('--check')) {
  if ((await readFile(SCHEMA, 'utf8').catch(() => '')) !== written) {
    console.error('data/dossier.schema.json is not what src/dossier/format.ts says. Run: node tools/schema.js');
    process.exitCode = 1;
  }
} else {
  await writeFile(SCHEMA, written);
}

/**
 * `Visit` → its doc comment, `Visit.when` → that of the field, also where the field is inherited.
 * @param {string} source
 * @returns {Map<string, string>}
 */
function commentsOf(source) {
  const file = ts.createSourceFile('dossier.ts', source, ts.ScriptTarget.Latest, true);
  const found = new Map();
  const parents = new Map();
  for (const statement of file.statements) {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
    const type = statement.name.text;
    keep(type, statement);
    if (!ts.isInterfaceDeclaration(statement)) continue;
    parents.set(type, statement.heritageClauses?.flatMap((clause) => clause.types.map((t) => t.getText(file))) ?? []);
    for (const member of statement.members) if (member.name) keep(`${type}.${nameOf(member.name)}`, member);
  }
  for (const [type, names] of parents) {
    for (const name of names) {
      for (const [key, comment] of [...found]) {
        const field = key.startsWith(`${name}.`) && `${type}${key.slice(name.length)}`;
        if (field && !found.has(field)) found.set(field, comment);
      }
    }
  }
  return found;

  /** @param {string} key @param {ts.Node} node */
  function keep(key, node) {
    const text = ts
      .getJSDocCommentsAndTags(node)
      .filter(ts.isJSDoc)
      .map((doc) => ts.getTextOfJSDocComment(doc.comment))
      .at(-1);
    // {@link Source} → Source
    if (text) found.set(key, text.replace(/\{@link (\w+)\}/g, '$1').replace(/\s+/g, ' '));
  }

  /** @param {ts.PropertyName} name */
  function nameOf(name) {
    return ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : name.getText(file);
  }
}
