/** Names on a map that has no room for all of them: what has a place touches nothing, and the rest is counted. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RelationsMap } from '../../src/index.js';
import { knownState, knownStateIds } from '../../src/model/states.js';
import { all, draw, lettersOf, one, overlap, text } from '../support/drawn.js';

const NEIGHBOURS = 'DZA AGO BEN BWA BFA BDI CMR CAF TCD COG COD CIV DJI EGY GNQ ERI ETH GAB GMB GHA GIN'.split(' ');
const TYPES = ['diplomatic-relations', 'recognition', 'alliance', 'non-aggression'];

/** A state and its relations with others. */
const around = (focus: string, others: readonly string[]): object => ({
  dossier: 1,
  id: 'crowded',
  title: 'Crowded',
  sources: { s: { type: 'book', title: 'S' } },
  relations: others.map((other, index) => ({
    id: `with-${other}`,
    parties: [focus, other],
    type: TYPES[index % TYPES.length],
    valid: `${String(1950 + (index % 70))}/..`,
    evidence: [{ source: 's', exact: 'x' }],
  })),
});

const STORIES = [
  { focus: 'NGA', others: NEIGHBOURS, what: 'with 21 partners close by' },
  {
    focus: 'MNG',
    others: knownStateIds().filter((id) => id !== 'MNG' && !knownState(id)?.valid),
    what: 'with all the world',
  },
];

describe('a crowded map', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { focus, others, what } of STORIES) {
    for (const width of [240, 320, 480, 720, 1200]) {
      it(`${what}, at ${String(width)} px: names its focus, and what is written touches nothing`, async () => {
        await setViewport({ width: 1240, height: 900 });
        const map = await draw<RelationsMap>(
          'relations-map',
          { focus, at: '2026-11', style: `inline-size: ${String(width)}px` },
          { dossier: around(focus, others) },
          '.land',
        );
        const frame = one(map, '.map svg').getBoundingClientRect();
        const labels = all<SVGTextElement>(map, '.label, .when').map((label) => ({
          words: label.textContent.trim(),
          box: lettersOf(label),
        }));
        expect(all(map, '.label.focus')).to.have.length(1);
        labels.forEach(({ words, box }, index) => {
          expect(box.left, `${words} leaves at the left`).to.be.at.least(frame.left);
          expect(box.right, `${words} leaves at the right`).to.be.at.most(frame.right);
          expect(box.bottom, `${words} leaves at the bottom`).to.be.at.most(frame.bottom);
          for (const other of labels.slice(index + 1))
            expect(overlap(box, other.box), `${words} touches ${other.words}`).to.equal(false);
        });
        const names = all(map, '.label:not(.second)').length;
        const said = all(map, '.stage .quiet').map(({ textContent }) => textContent.trim());
        const counted = said.flatMap((words) => /^Names without room: (\d+)\./.exec(words)?.[1] ?? []).map(Number);
        const placeless = said.flatMap(
          (words) => /^Not on this map for want of coordinates: (.*)\.$/.exec(words)?.[1]?.split(/, | and /) ?? [],
        );
        expect(names + (counted[0] ?? 0) + placeless.length, 'names, numbers and what is told of').to.equal(
          others.length + 1,
        );
        expect(all(map, '.numbers li'), 'each number has its name below').to.have.length(
          all(map, '.label.number').length,
        );
        expect(text(map, '.dek')).to.contain(String(others.length));
      });
    }
  }
});
