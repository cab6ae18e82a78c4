// Pictures that a person can look at and compare: the map and the timeline of the dossier that ships, drawn in Node, where
// the width of a text is estimated and no font of the machine has a say. After a wanted change, write them anew and review
// the difference: UPDATE_SNAPSHOTS=1 npm test -- tests/snapshots
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const DOSSIER = 'data/mongolia-korea.json';
const TIMELINE = ['--element', 'visit-timeline', '--between', 'MNG PRK', '--width', '960'];

/** File name: the order to the command. */
const PICTURES = {
  'map-1961': ['--element', 'relations-map', '--focus', 'MNG', '--at', '1961-12'],
  'map-2007': ['--element', 'relations-map', '--focus', 'MNG', '--at', '2007-12', '--groups', 'six-party-talks'],
  'map-2007-world': ['--element', 'relations-map', '--focus', 'MNG', '--at', '2007-12', '--extent', 'world'],
  timeline: TIMELINE,
  'timeline-with-context-and-gaps': [...TIMELINE, '--context', '--gaps'],
};

/** Numbers to one decimal, an element a line, no id that counts. */
function normalised(svg) {
  const names = new Map();
  const named = (id) => {
    if (!names.has(id)) names.set(id, `id-${names.size + 1}`);
    return names.get(id);
  };
  return `${svg
    .trim()
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10 || 0))
    .replace(/(?<=\sid="|url\(#|href="#)[^")]+/g, named)
    .replace(/\s*(<[/\w!])/g, (mark, tag) => (tag === '</' ? tag : `\n${tag}`))
    .trim()}\n`;
}

/** The words of a picture, one text a line, as they are read. */
const wordsOf = (svg) =>
  [...svg.matchAll(/<(text|title|desc)[\s>][^]*?<\/\1>/g)]
    .map(([element]) =>
      element
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n')
    .concat('\n');

function draw(order) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['bin/entente-elements.js', 'render', DOSSIER, '--format', 'svg', ...order],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout;
}

function compare(name, now) {
  const file = new URL(name, import.meta.url);
  if (process.env['UPDATE_SNAPSHOTS']) writeFileSync(file, now);
  const kept = readFileSync(file, 'utf8');
  if (kept === now) return;
  const [before, after] = [kept.split('\n'), now.split('\n')];
  const line = before.findIndex((text, index) => text !== after[index]);
  assert.fail(
    `${name}:${line + 1} has changed\n- ${before[line]}\n+ ${after[line]}\nIf that is wanted: UPDATE_SNAPSHOTS=1 npm test -- tests/snapshots`,
  );
}

describe('a picture drawn in Node is as it was reviewed', () => {
  for (const [name, order] of Object.entries(PICTURES)) {
    it(name, () => {
      const svg = normalised(draw(order));
      compare(`${name}.txt`, wordsOf(svg));
      compare(`${name}.svg`, svg);
    });
  }

  it('and the same when it is drawn again, on a machine with another language and clock', () => {
    const once = normalised(draw(PICTURES.timeline));
    const { stdout } = spawnSync(
      process.execPath,
      ['bin/entente-elements.js', 'render', DOSSIER, '--format', 'svg', ...PICTURES.timeline],
      { encoding: 'utf8', env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'mn_MN.UTF-8', LC_ALL: 'mn_MN.UTF-8' } },
    );
    assert.equal(normalised(stdout), once);
  });
});
