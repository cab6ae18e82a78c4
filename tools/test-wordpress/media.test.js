// The media library of a WordPress without our plugin: which data files it takes, and whether an element reads them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { allDrawn } from '../../tests/support/browser.js';
import { customHtml, openHost, openNewsroom } from './newsroom.js';

const FILES = {
  'a.json': ['application/json', '{"dossier":1}'],
  'a.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  'a.html': ['text/html', '<!doctype html><title>A</title>'],
  'a.mjs': ['text/javascript', 'export default 1;'],
};

/** What servers call a CSV that they do not know, and worse. */
const TYPES = [
  'text/csv',
  'text/plain',
  'application/octet-stream',
  'application/vnd.ms-excel',
  'application/json',
  'text/html',
];

describe('the media library', () => {
  let room, host;

  before(async () => {
    room = await openNewsroom();
    host = await openHost({ cors: true });
  });
  after(async () => {
    await room?.close();
    await host?.close();
  });

  const upload = (person, name, type, content) =>
    room.people[person].rest('/wp/v2/media', new TextEncoder().encode(content), {
      method: 'POST',
      headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
    });

  it('takes a CSV of an author’s, which a timeline reads whatever the server calls it', async () => {
    const csv = await upload('author', 'visits.csv', 'text/csv', readFileSync('data/visits.csv', 'utf8'));
    assert.match(csv.source_url, /visits.*\.csv$/);
    const post = await room.people.admin.publish(
      customHtml(
        `<script type="module" src="${host.url}/entente/cdn/visit-timeline.js"></script><visit-timeline src="${csv.source_url}"><p>Words</p></visit-timeline>`,
      ),
    );
    for (const type of TYPES) {
      const page = await room.browser.newPage();
      await page.route(csv.source_url, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'content-type': type } });
      });
      await page.goto(post.link);
      await allDrawn(page);
      assert.match(await page.locator('visit-timeline figure').innerText(), /Elbegdorj/, type);
      await page.close();
    }
  });

  it('takes an HTML page of an administrator’s, who may write any HTML, and serves it as such', async () => {
    const page = await upload('admin', 'a.html', ...FILES['a.html']);
    assert.match((await fetch(page.source_url)).headers.get('content-type'), /^text\/html/);
  });

  for (const person of ['admin', 'author']) {
    for (const [name, [type, content]] of Object.entries(FILES)) {
      if (name === 'a.html' && person === 'admin') continue;
      it(`refuses ${name} of an ${person}’s`, async () => {
        await assert.rejects(upload(person, name, type, content), /not allowed to upload this file type/);
      });
    }
  }
});
