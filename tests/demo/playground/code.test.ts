// The code that the playground writes: every form, with values that would break it if they were not escaped.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { placed } from '../../../demo/playground/address.js';
import { FORMS, type Setting } from '../../../demo/playground/code.js';
import { inShell } from '../../../demo/playground/escape.js';

const EVIL = `"><script>alert('1')</script> & {x} [/entente] $HOME \`id\``;
const written = (form: string, setting: Partial<Setting> = {}): string =>
  FORMS.find(({ id }) => id === form)?.write({
    tag: 'visit-timeline',
    values: { src: 'https://a.example/d.json', between: 'MNG PRK', gaps: true },
    words: { sentence: 'Visits.', items: ['1956', '1988'] },
    base: 'https://a.example/',
    height: 640,
    ...setting,
  }) ?? '';
const evil: Partial<Setting> = { values: { heading: EVIL }, words: { quotation: EVIL, sentence: EVIL, items: [] } };

describe('The code of the playground', () => {
  it('is a script once and an element, with the words inside', () => {
    assert.equal(
      written('script'),
      `<script type="module" src="https://a.example/cdn/entente.js"></script>
<visit-timeline src="https://a.example/d.json" between="MNG PRK" gaps>
  <p>Visits.</p>
  <ul>
    <li>1956</li>
    <li>1988</li>
  </ul>
</visit-timeline>`,
    );
  });

  it('writes a placeholder with data-, a quotation as a quotation', () => {
    assert.match(
      written('placeholder'),
      /<div data-entente="visit-timeline" data-src="[^"]+" data-between="MNG PRK" data-gaps>/,
    );
    const card = written('placeholder', {
      tag: 'quote-card',
      words: { quotation: '“Words”', sentence: 'Who.', items: [] },
    });
    assert.match(
      card,
      /<blockquote data-entente="quote-card"[^>]*>\n {2}<p>“Words”<\/p>\n {2}<p>Who.<\/p>\n<\/blockquote>$/,
    );
  });

  it('writes a frame whose address carries every attribute, a title and a height', () => {
    const [, address = ''] = /src="([^"]+)" title="Visits." width="100%" height="640"/.exec(written('frame')) ?? [];
    const { pathname, searchParams } = new URL(address.replaceAll('&amp;', '&'));
    assert.equal(pathname, '/cdn/embed.html');
    assert.deepEqual(Object.fromEntries(searchParams), {
      element: 'visit-timeline',
      src: 'https://a.example/d.json',
      between: 'MNG PRK',
      gaps: '',
    });
  });

  it('titles a frame by its heading, and by its element where there are no words', () => {
    assert.match(written('frame', { values: { heading: 'Own' } }), /title="Own"/);
    assert.match(written('frame', { words: { sentence: '', items: [] } }), /title="visit-timeline"/);
  });

  it('closes a shortcode, on one line, without brackets of the values', () => {
    const code = written('shortcode', evil);
    assert.match(code, /^\[entente element="visit-timeline" heading="[^"[\]]*"\][^[\]\n]*\[\/entente\]$/);
  });

  it('writes React that a compiler takes, and that means the values', () => {
    const alone = written('react', evil)
      .replace(/^import .*$/gm, '')
      .replace('export const Story', 'story');
    const { code } = transformSync(alone, { loader: 'jsx' });
    const made: unknown[][] = [];
    runInNewContext(`let story; ${code} story();`, {
      React: { createElement: (...given: unknown[]) => (made.push(given), '') },
    });
    const [tag, attributes] = made.at(-1) ?? [];
    assert.equal(tag, 'visit-timeline');
    assert.equal(JSON.stringify(attributes), JSON.stringify({ heading: EVIL }));
    assert.equal((made[0]?.slice(2) ?? []).join(''), EVIL);
  });

  it('writes a command that a shell splits into the values', () => {
    const code = written('command', { values: { src: EVIL, heading: EVIL, summary: '-1', gaps: true } });
    const command = code.replace('npx entente-elements', `printf '%s\\n'`);
    const words = execFileSync('sh', ['-c', command], { encoding: 'utf8' }).trimEnd().split('\n');
    assert.deepEqual(words, [
      'render',
      EVIL,
      '--element',
      'visit-timeline',
      '--heading',
      EVIL,
      '--summary=-1',
      '--gaps',
      '--out',
      'story.html',
    ]);
  });

  it('lets no value out of HTML', () => {
    for (const form of ['script', 'placeholder', 'frame']) {
      const code = written(form, evil);
      assert.doesNotMatch(code, /<script>/, form);
      assert.equal(code.match(/<script/g)?.length, 1, form);
    }
  });
});

describe('A word for a shell', () => {
  it('stands bare where nothing in it means anything there', () => {
    assert.equal(inShell('2007-12'), '2007-12');
    assert.equal(inShell(''), "''");
    assert.equal(inShell("it's"), String.raw`'it'\''s'`);
  });
});

describe('An address of the gallery', () => {
  it('is written as it holds from any page; what is no address stays', () => {
    assert.deepEqual(
      placed(
        { src: 'data/a.json', basemap: 'https://b.example/w.json', quote: 'data/q', gaps: true },
        'https://a.example/x/',
      ),
      { src: 'https://a.example/x/data/a.json', basemap: 'https://b.example/w.json', quote: 'data/q', gaps: true },
    );
    assert.deepEqual(placed({ src: 'data/a.json' }, ''), { src: 'data/a.json' });
  });
});
