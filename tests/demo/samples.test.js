// Each code sample that a page shows does what the page says: HTML draws in a browser, data is read without a problem.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import '../../tools/ts-loader.js';
import { digestOf } from '../../tools/build/integrity.js';
import { launch, openPage } from '../support/browser.js';
import { serve } from '../support/static-server.js';

const [{ parseDossier }, { readTable, readTimeline }] = await Promise.all([
  import('../../src/dossier/parse.ts'),
  import('../../src/dossier/foreign.ts'),
]);

const GUIDES = readdirSync('docs/guides').map((name) => `docs/guides/${name}`);
const SHOWN = [...GUIDES, 'README.md', 'docs/cms.md', 'wordpress/README.md'];

/** Every sample of a page: its language, its text, its line. */
function samplesOf(path) {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```([\w-]*)\n([\s\S]*?)^```$/gm)].map(([, language, sample], place) => ({
    path,
    place,
    language,
    sample,
    at: `${path}, line ${text.split(sample, 1)[0].split('\n').length}`,
  }));
}
const SAMPLES = SHOWN.flatMap(samplesOf);
const of = (...languages) => SAMPLES.filter(({ language }) => languages.includes(language));

// Templates of other systems inside HTML: built into a real app, or filled in below.
const isAngular = ({ sample }) => sample.includes('[dossier]'); // tests/hosts/apps.test.js

/** What a person who copies a sample puts where it says so. */
const filledIn = (sample) => {
  const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
  return sample
    .replace(/\{\{asset "(.*?)"\}\}/g, '/assets/$1')
    .replace(/\{\{integrity of (.*?)\}\}/g, (_, name) => integrity[name])
    .replace(/\{\{pin of (.*?)\}\}/g, (_, name) => digestOf(readFileSync(`dist/data/${name}`)));
};

const LOADER = '<script type="module" src="/entente/cdn/entente.js"></script>';
const CARD =
  '<quote-card src="/entente/data/mongolia-korea.json" quote="quote-wsj-history"><blockquote>…</blockquote></quote-card>';

/** A page with a sample as its story. Elements without a script are a second sample on a page that has one already. */
function pageOf(sample) {
  const isElement = /<(?:relations-map|visit-timeline|quote-card)\b|data-entente/.test(sample);
  const isFrame = sample.includes('<iframe');
  const hasScript = /<script[^>]*\bsrc=/.test(sample);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sample</title><link rel="icon" href="data:,">
    ${isElement && !hasScript ? LOADER : ''}</head><body>${sample}${isElement || isFrame ? '' : CARD}</body></html>`;
}

/** A table of quotations as a WordPress author would upload it. */
const QUOTES = [
  'id,text,form,chain.name,evidence.exact,source.title',
  'quote-1,Two words,direct,Somebody,Two words,A page',
].join('\n');

/** The file that an element of a sample reads. */
const fileOf = ({ sample }) => /src="(?:[^"]*\/)?([^"]+)"/.exec(sample)[1];

/** Tables with columns of their own: they follow the element that reads them. */
const mapped = SAMPLES.flatMap((sample, place) =>
  sample.language === 'html' && /\bcolumns="/.test(sample.sample)
    ? [{ name: fileOf(sample), table: SAMPLES[place + 1].sample }]
    : [],
);

describe('the HTML samples', () => {
  let server, browser, folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-samples-'));
    const card = ['data/mongolia-korea.json', '--element', 'quote-card', '--quote', 'quote-wsj-history'];
    execFileSync(process.execPath, ['tools/embed.js', ...card, '--out', join(folder, 'card.html')], { stdio: 'pipe' });
    const csv = (body) => ({ body, headers: { 'content-type': 'text/csv' } });
    server = await serve({
      pages: {
        ...Object.fromEntries(of('html').map(({ sample }, place) => [`/sample-${place}`, pageOf(filledIn(sample))])),
        '/files/timeline.csv': csv(of('csv').find(({ path }) => path.endsWith('timelinejs.md')).sample),
        ...Object.fromEntries(mapped.map(({ table, name }) => [`/files/${name}`, csv(table)])),
        '/files/visits.csv': csv(readFileSync('data/visits.csv', 'utf8')),
        '/wp-content/uploads/2026/11/quotes.csv': csv(QUOTES),
        '/card.html': readFileSync(join(folder, 'card.html'), 'utf8'),
      },
      folders: { '/entente/': 'dist/', '/assets/entente/': 'dist/', '/libraries/entente/': 'dist/' },
      // As the pages say of files on another host.
      headers: { 'access-control-allow-origin': '*' },
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [place, entry] of of('html').entries()) {
    if (isAngular(entry)) continue;
    it(`${entry.at}: draws, and the console is silent`, async () => {
      const { page, seen, close } = await openPage(browser, 'about:blank');
      try {
        // Hosts of the samples that are not this machine.
        await page.route(/^https:\/\/(?:files\.example|cdn\.example\.org)\//, async (route) => {
          const { pathname } = new URL(route.request().url());
          const answer = await fetch(`${server.url}${pathname}`);
          await route.fulfill({
            status: answer.status,
            headers: Object.fromEntries(answer.headers),
            body: Buffer.from(await answer.arrayBuffer()),
          });
        });
        await page.goto(`${server.url}/sample-${place}`);
        const wanted = (
          entry.sample.match(/<(?:relations-map|visit-timeline|quote-card|iframe)\b|data-entente=/g) ?? []
        ).length;
        const drawn = () => page.evaluate(drawnElements);
        const inFrames = async () => {
          const figures = page.frames().slice(1);
          return Promise.all(figures.map((frame) => frame.evaluate(drawnElements)));
        };
        const end = Date.now() + 15_000;
        let here = 0;
        while (here < Math.max(1, wanted) && Date.now() < end) {
          here = [await drawn(), ...(await inFrames())].reduce((sum, one) => sum + one, 0);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        assert.equal(here, Math.max(1, wanted), `drawn, after ${seen.console.join('; ') || 'a silent console'}`);
        assert.deepEqual(seen.console, []);
      } finally {
        await close();
      }
    });
  }
});

/** In a page: scrolls to each element, and counts those that have drawn. */
function drawnElements() {
  const elements = [...document.querySelectorAll('relations-map, visit-timeline, quote-card')];
  elements.find((one) => !one.shadowRoot?.querySelector('figure'))?.scrollIntoView();
  return elements.filter((one) => one.shadowRoot?.querySelector('figure')).length;
}

/** Every thing of a dossier, as it stands in its file: its id and its list. */
const entriesOf = (raw) =>
  Object.entries(raw).flatMap(([name, list]) =>
    typeof list !== 'object'
      ? []
      : (Array.isArray(list) ? list.map(({ id }) => id) : Object.keys(list)).map((id) => [id, name]),
  );
const isIn = (dossier, name, id) =>
  Array.isArray(dossier[name]) ? dossier[name].some((one) => one.id === id) : dossier[name].has(id);

describe('the data samples', () => {
  const told = (problems) => problems.map(({ path, value, reason }) => `${path}: ${value} ${reason}`);

  for (const { at, sample } of of('json')) {
    it(`${at}: is read without a problem`, () => {
      const raw = JSON.parse(sample);
      // A part of a dossier stands for the whole; a timeline of TimelineJS has a list of slides with headlines.
      const isTimeline = raw.events?.some(({ text }) => text);
      const { dossier, problems } = isTimeline
        ? readTimeline(raw, 'https://example.org/timeline.json')
        : parseDossier({ dossier: 1, id: 'sample', title: 'A sample', ...raw });
      assert.deepEqual(told(problems), []);
      if (isTimeline) assert.equal(dossier.events.length, raw.events.length);
      else for (const [id, name] of entriesOf(raw)) assert.ok(isIn(dossier, name, id), `${name}: ${id}`);
    });
  }

  for (const { at, path, place, sample } of of('csv')) {
    it(`${at}: is read without a problem`, () => {
      const before = SAMPLES.find((other) => other.path === path && other.place === place - 1);
      const [, map] = /columns="([^"]*)"/.exec(before?.sample ?? '') ?? [];
      const name = map ? fileOf(before) : sample.includes('Headline') ? 'timeline.csv' : 'visits.csv';
      const { dossier, problems } = readTable(sample, `https://example.org/${name}`, map);
      assert.deepEqual(told(problems), []);
      assert.ok([dossier.visits, dossier.events, dossier.relations].some((facts) => facts.length));
    });
  }

  it('data/visits.csv, the template: has every column that the guide names, and is read without a problem', () => {
    const template = readFileSync('data/visits.csv', 'utf8');
    const { dossier, problems } = readTable(template, 'https://example.org/visits.csv', undefined);
    assert.deepEqual(told(problems), []);
    assert.equal(dossier.visits.length, 2);
    const guide = readFileSync('docs/guides/spreadsheet.md', 'utf8');
    const [, columns] = /## The columns\n([\s\S]*?)\n\n\*\*/.exec(guide);
    const explained = [...columns.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell]) => cell.match(/[\w.]+/g));
    assert.deepEqual(explained.sort(), template.split('\n', 1)[0].split(',').sort());
  });

  it('no page has a sample in a language that nothing here knows', () => {
    const known = ['html', 'json', 'csv', 'sh']; // `sh`: npm's scripts, checked below.
    const guides = SAMPLES.filter(({ path }) => path.startsWith('docs/guides/'));
    assert.deepEqual(
      guides.filter(({ language }) => !known.includes(language)).map(({ at }) => at),
      [],
    );
  });

  it('commands of the guides are scripts of this package', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const commands = of('sh').flatMap(({ sample }) => [...sample.matchAll(/^npm (?:run )?(\w+)/gm)]);
    assert.ok(commands.length);
    for (const [line, name] of commands) assert.ok(scripts[name], line);
  });
});
