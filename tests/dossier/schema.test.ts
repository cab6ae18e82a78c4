import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDossier } from '../../src/dossier/parse.js';
import { toJsonSchema } from '../../src/dossier/schema.js';
import type { Problem } from '../../src/model/dossier.js';
import { parseEdtf } from '../../src/model/parse-edtf.js';
import { sample } from './sample.js';
import type { Raw } from './sample.js';

const ajv = new Ajv2020({ allErrors: false, strictTypes: false });
// The pattern cannot say all; the format can.
ajv.addFormat('edtf', (text: string) => typeof parseEdtf(text) === 'object');
ajv.addFormat('uri', (text: string) => URL.canParse(text));
const isValid = ajv.compile(toJsonSchema());
const withoutFormats = new Ajv2020({ validateFormats: false, strictTypes: false }).compile(toJsonSchema());

/** What no schema says: references, and how parts of a fact go together. */
const BEYOND = /actor of this dossier|source of this dossier|id of a fact|an earlier one|with own: true|to itself/;

/** What may follow from that, further up. */
const CONSEQUENCE = /has no valid item|has none of/;

/** Does reading find no fault that a schema can find too? */
function isRead(raw: unknown): boolean {
  const { dossier, problems } = parseDossier(raw);
  const beyond = problems.filter(({ reason }) => BEYOND.test(reason));
  const follows = ({ path, reason }: Problem): boolean =>
    CONSEQUENCE.test(reason) && beyond.some((cause) => cause.path.startsWith(path));
  return !!dossier && problems.every((problem) => beyond.includes(problem) || follows(problem));
}

test('The schema takes the sample', () => {
  assert.equal(isValid(sample()), true, JSON.stringify(isValid.errors));
  assert.equal(isRead(sample()), true);
});

describe('The schema and the reader agree', () => {
  type Path = readonly (string | number)[];
  const wrong: readonly unknown[] = [
    null,
    true,
    5,
    -1e9,
    '',
    ' ',
    'some words',
    '1988',
    '1900-02-30',
    [],
    [5],
    {},
    { en: 'x' },
    { x_: 5 },
  ];

  function pathsOf(value: unknown, path: Path = []): Path[] {
    if (typeof value !== 'object' || value === null) return [path];
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value as Raw);
    return [path, ...entries.flatMap(([key, child]) => pathsOf(child, [...path, key]))];
  }

  function at(raw: Raw, path: Path): { parent: Raw; key: string | number } {
    const key = path.at(-1) ?? '';
    return { parent: path.slice(0, -1).reduce<Raw>((node, step) => node[step] as Raw, raw), key };
  }

  const paths = pathsOf(sample()).filter((path) => path.length > 0);
  // The reader takes CSL dates apart by reading them; the schema only knows their form.
  const told = paths.filter((path) => !path.includes('date-parts'));

  test(`on the sample with each of ${told.length} values taken away`, () => {
    const disagreements = told.filter((path) => {
      const raw = sample();
      const { parent, key } = at(raw, path);
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
      return isValid(raw) !== isRead(raw);
    });
    assert.deepEqual(
      disagreements.map((path) => path.join('.')),
      [],
    );
  });

  for (const value of wrong) {
    test(`on the sample with ${JSON.stringify(value)} in each of the places`, () => {
      const disagreements = told.filter((path) => {
        const raw = sample();
        const { parent, key } = at(raw, path);
        parent[key] = value;
        return isValid(raw) !== isRead(raw);
      });
      assert.deepEqual(
        disagreements.map((path) => path.join('.')),
        [],
      );
    });
  }

  test('on keys that are reserved', () => {
    for (const path of told) {
      const raw = sample();
      const { parent, key } = at(raw, path);
      if (typeof parent[key] !== 'object' || Array.isArray(parent[key])) continue;
      Object.defineProperty(parent[key], '__proto__', { value: 'x', enumerable: true });
      assert.equal(isValid(raw), isRead(raw), path.join('.'));
    }
  });
});

describe('The pattern for dates', () => {
  const dates = ['1988', '1988?', '2013-10', '2013-10-28', '2000-02-29', '199X', '19XX', '2002-XX', '2002-10-XX'];
  dates.push('2002-XX-XX', '1961-07-11/..', '../1995', '1948/', '/1996', '1990~/1995%', '199X/2004', '[1990,1991]');
  dates.push('{1990, 1991-05}', '[..1983,1984-10..1984-11,1986..]', '[1990..]', '{..1990}', '[1990..1992]', '[1990]');
  const others = ['', '0000', '000X', '00XX', '1988-13', '1988-00', '2013-02-30', '2013-04-31', '2013-10-32', '1988-1'];
  others.push('/', '../..', '/..', '../', '199X-10', '199X?', '1988??', '[]', '[1990', '[1990?]', '[1990..,1991]');
  others.push('[..]', '1990/1991/1992', '[1990/1991]', '2013-21', '2013-10-28/30', '{1990]', 'x1988', '1988\n');
  const takes = (text: string): boolean => withoutFormats({ dossier: 1, id: 'x', title: 'X', updated: text });

  for (const text of [...dates, ...others]) {
    const isDate = typeof parseEdtf(text) === 'object';
    test(`${isDate ? 'takes' : 'refuses'} ${JSON.stringify(text)}, as the reader does`, () => {
      assert.equal(isDate, dates.includes(text));
      assert.equal(takes(text), isDate);
    });
  }
});

test('The schema in data/ is up to date', () => {
  execFileSync(process.execPath, ['tools/schema.js', '--check'], { stdio: 'pipe' });
});

test('The schema in data/ says what each field means', () => {
  const { $defs } = JSON.parse(readFileSync('data/dossier.schema.json', 'utf8')) as {
    $defs: Record<string, { properties: Record<string, { description?: string }> }>;
  };
  const said = (type: string, field: string): string => $defs[type]?.properties[field]?.description ?? '';
  assert.match(said('Evidence', 'exact'), /verbatim/);
  assert.match(said('Visit', 'evidence'), /At least one/);
});

test('The shipped dossiers fit the schema', () => {
  for (const file of ['data/mongolia-korea.json']) {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      continue;
    }
    assert.equal(isValid(JSON.parse(text)), true, JSON.stringify(isValid.errors));
    assert.deepEqual(parseDossier(JSON.parse(text)).problems, []);
  }
});
