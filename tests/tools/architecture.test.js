// ARCHITECTURE.md is where somebody new looks first: what it names is there, and what is there has its room.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const PAGE = readFileSync('ARCHITECTURE.md', 'utf8');

/** What stands between backticks and begins with a folder of ours; `<tag>` stands for any. */
const NAMED = [...PAGE.matchAll(/`((?:src|tools|tests|demo|docs|data|wordpress)\/[^`\s]*)`/g)].map(([, path]) => path);

describe('ARCHITECTURE.md', () => {
  it('names only what is there', () => {
    assert.ok(NAMED.length > 60, `${String(NAMED.length)} paths`);
    const missing = NAMED.filter((path) => !path.includes('<') && !existsSync(path));
    assert.deepEqual(missing, []);
  });

  it('has a row for every folder of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const without = folders.filter(({ name }) => !NAMED.some((path) => path.startsWith(`src/${name}`)));
    assert.deepEqual(
      without.map(({ name }) => name),
      [],
    );
  });
});
