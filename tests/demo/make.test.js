// The page of forms as a writer uses it: by what is written on it, and by nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { allDrawn, launch, openPage } from '../support/browser.js';
import { GALLERY } from '../support/gallery.js';
import { serve } from '../support/static-server.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const TEXT = `Mongolia and North Korea have had diplomatic relations since 15 October 1948.
Kim Il-sung visited Mongolia in 1956 and in 1988. In 2013 Elbegdorj went to Pyongyang, where he said:
“No tyranny lasts forever.” South Korea followed in 1990.`;

describe('make your own', () => {
  let server, browser;
  before(async () => {
    server = await serve({ folders: { '/cdn/': 'dist/cdn/', '/': GALLERY } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (options) => openPage(browser, `${server.url}/make.html`, { width: 1280, ...options });
  const todo = (page) => page.getByRole('region', { name: 'Still to do' }).last();
  const code = (page) => page.getByRole('region', { name: 'Code to paste' }).textContent();
  const rested = (page, words) => page.getByRole('status').filter({ hasText: words }).waitFor();
  const button = (page, name) => page.getByRole('button', { name, exact: true });
  const field = (page, name) => page.getByLabel(name, { exact: true });

  /** What is said beside a field, for those who cannot see it. */
  const described = (place) =>
    place.evaluate((node) =>
      (node.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent.trim() ?? `no ${id}`)
        .join(' '),
    );

  /** Selects words in the source's text, and takes them for the passage that is open. */
  async function pickWords(page, words) {
    const picker = page.getByText('Pick the words out of the source’s text');
    await picker.click();
    const area = page.getByLabel('Paste the source’s text here, then select the words');
    if (!(await area.inputValue())) await area.fill(TEXT);
    await area.evaluate((node, sought) => {
      const start = node.value.indexOf(sought);
      node.setSelectionRange(start, start + sought.length);
    }, words);
    await button(page, 'Use the selected words').click();
    await page.getByText(/^Found word for word on/).waitFor();
  }

  async function makeDossier(page) {
    await field(page, 'Title of the dossier').fill('Mongolia and Korea');
    await button(page, 'Add a source').click();
    await field(page, 'Title').fill('A Short History');
    await field(page, 'Address on the web').fill('https://example.org/history');
    for (const [other, since, words] of [
      ['North Korea', '1948-10-15/..', 'diplomatic relations since 15 October 1948'],
      ['South Korea', '1990/..', 'South Korea followed in 1990.'],
    ]) {
      await button(page, 'Add a relation').click();
      await field(page, 'One side').fill('Mongolia');
      await field(page, 'The other side').fill(other);
      await field(page, 'From when to when').fill(since);
      await pickWords(page, words);
      await button(page, 'Done with this relation').click();
    }
    for (const [from, to, when, who, words] of [
      ['North Korea', 'Mongolia', '1956~', 'Kim Il-sung', 'Kim Il-sung visited Mongolia in 1956'],
      ['North Korea', 'Mongolia', '1988', 'Kim Il-sung', 'and in 1988'],
      ['Mongolia', 'North Korea', '2013', 'Elbegdorj', 'In 2013 Elbegdorj went to Pyongyang'],
    ]) {
      await button(page, 'Add a visit').click();
      await field(page, 'From').fill(from);
      await field(page, 'To').fill(to);
      await field(page, 'When').fill(when);
      await page.getByRole('group', { name: 'Visitor 1' }).getByLabel('Name').fill(who);
      await field(page, 'Level').selectOption('Official visit');
      await pickWords(page, words);
      await button(page, 'Done with this visit').click();
    }
    await button(page, 'Add a quotation').click();
    await pickWords(page, 'No tyranny lasts forever.');
    assert.equal(await field(page, 'The words').inputValue(), 'No tyranny lasts forever.');
    await page.getByRole('group', { name: 'Person or paper 1' }).getByLabel('Name').fill('Elbegdorj');
    await button(page, 'Done with this quotation').click();
    await rested(page, 'Nothing left to do.');
  }

  /** Opens code in a page of another folder, beside the dossier, and waits for what it draws. */
  async function drawnBy(html, dossier) {
    const other = await serve({
      pages: { '/': html, '/mine.json': { body: dossier, headers: { 'content-type': 'application/json' } } },
      folders: { '/cdn/': 'dist/cdn/' },
      headers: { 'access-control-allow-origin': '*' },
    });
    const { page, seen, close } = await openPage(browser, other.url);
    try {
      await page.waitForFunction(() => document.querySelector('relations-map, visit-timeline, quote-card'));
      // Placeholders become elements when they come near the screen.
      await page.waitForFunction(() => {
        const place = document.querySelector('[data-entente]');
        place?.scrollIntoView();
        return !place;
      });
      await allDrawn(page);
      assert.deepEqual(
        seen.console.filter((line) => !line.includes('favicon') && !line.includes('404')),
        [],
      );
      return await page.evaluate(() =>
        [...document.querySelectorAll('relations-map, visit-timeline, quote-card')].map(({ localName }) => localName),
      );
    } finally {
      await close();
      await other.close();
    }
  }

  /** What a page shows of its drawings where no script runs. */
  async function shownWithoutScripts(html) {
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.setContent(html);
      const shown = [];
      for (const tag of ['quote-card', 'visit-timeline', 'relations-map'])
        if (await page.locator(`${tag} figure`).isVisible()) shown.push(tag);
      await page.locator('quote-card figure').getByText('No tyranny lasts forever.').first().waitFor();
      return shown;
    } finally {
      await context.close();
    }
  }

  it('makes two relations, three visits and a quotation from nothing, and its code draws all three elements', async () => {
    const { page, seen, close } = await open();
    try {
      await makeDossier(page);
      await allDrawn(page);
      const downloading = page.waitForEvent('download');
      await button(page, 'Download the dossier').click();
      const dossier = readFileSync(await (await downloading).path(), 'utf8');
      const passage = JSON.parse(dossier).quotes[0].evidence[0];
      assert.equal(passage.exact, 'No tyranny lasts forever.');
      assert.ok(passage.prefix.endsWith('where he said:\n“'));
      assert.ok(passage.suffix.startsWith('” South Korea'));
      assert.match(passage.checked, /^\d{4}-\d\d-\d\d$/);
      assert.equal(passage.source, 'a-short-history');

      const all = ['quote-card', 'visit-timeline', 'relations-map'];
      await field(page, 'Address of entente.js').fill('/cdn/entente.js');
      await field(page, 'Address of the dossier on your site').fill('/mine.json');
      await field(page, 'Code for').selectOption('Tags, for a page you write yourself');
      assert.deepEqual(await drawnBy(`<!doctype html><title>t</title>${await code(page)}`, dossier), all);
      await field(page, 'Code for').selectOption('Placeholders, for an editor that strips unknown tags');
      assert.deepEqual(await drawnBy(`<!doctype html><title>t</title>${await code(page)}`, dossier), all);
      await field(page, 'Code for').selectOption('A whole page with the dossier inside');
      assert.deepEqual(await drawnBy(await code(page), '{}'), all);

      const saving = page.waitForEvent('download');
      await button(page, 'Download as a page').click();
      const still = readFileSync(await (await saving).path(), 'utf8');
      assert.deepEqual(await shownWithoutScripts(still), all);
      assert.deepEqual(await drawnBy(still, '{}'), all);

      await button(page, 'Download the frame pages').click();
      await page.getByText('Write first where the pages will lie').waitFor();
      await field(page, 'Address of the folder for frame pages').fill('https://files.example/cards');
      const packing = page.waitForEvent('download');
      await button(page, 'Download the frame pages').click();
      const files = unzipSync(readFileSync(await (await packing).path()));
      assert.equal(Object.keys(files).length, 6);
      for (const tag of all) {
        const name = Object.keys(files).find((file) => file.startsWith(tag) && file.endsWith('.html'));
        const answer = JSON.parse(strFromU8(files[name.replace('.html', '.json')]));
        assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
        assert.ok(answer.html.includes(`<iframe src="https://files.example/cards/${name}"`), answer.html);
        const frame = strFromU8(files[name]);
        assert.ok(frame.includes(`href="https://files.example/cards/${name.replace('.html', '.json')}"`));
        assert.deepEqual(await drawnBy(frame, '{}'), [tag]);
      }
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  it('makes an event, a figure, a set, a silence and a search by forms, and finds them in the file and in the preview', async () => {
    const { page, seen, close } = await open();
    const card = page.getByRole('region', { name: 'Quote card', exact: true });
    const shown = field(page, 'On the card');
    const drawn = (where, words) => where.getByText(words).first().waitFor();
    try {
      await makeDossier(page);

      await button(page, 'Add an event').click();
      await field(page, 'What happened').fill('Korean War');
      await field(page, 'Sort of event').selectOption('War');
      await field(page, 'When').fill('1950-06-25/1953');
      await page.getByRole('group', { name: 'Event 1' }).getByText('25 June 1950 to 1953', { exact: true }).waitFor();
      await button(page, 'Add a party').click();
      await page.getByText('Still needed: a state or group. Choose it by name.').first().waitFor();
      await field(page, 'State, group or person').fill('North Korea');
      await pickWords(page, 'diplomatic relations since');
      await button(page, 'Done with this event').click();
      await button(page, 'Edit visit 1').click();
      await button(page, 'Add an outcome').click();
      await field(page, 'Event').selectOption('Korean War');
      await button(page, 'Done with this visit').click();
      await drawn(page.getByRole('region', { name: 'Timeline of visits' }), 'Korean War');

      await button(page, 'Add a figure').click();
      await field(page, 'What is counted').fill('Workers in Mongolia');
      await pickWords(page, 'South Korea followed in 1990.');
      const number = field(page, 'The number');
      assert.match(await described(number), /Still needed: the number; or the least or the most/);
      await number.fill('many');
      assert.match(await described(number), /“many” is not a number\. Write it in digits/);
      await number.fill('1,749');
      await field(page, 'Unit').fill('workers');
      await field(page, 'For which time').fill('2013~');
      await page.getByRole('group', { name: 'Figure 1' }).getByText('about 2013', { exact: true }).waitFor();
      await drawn(card, '1,749');
      await button(page, 'Done with this figure').click();

      await button(page, 'Add a set').click();
      await field(page, 'Title of the set').fill('What was said');
      await field(page, 'What they are together').selectOption('A debate, for and against');
      await field(page, 'Quotation or figure').selectOption('No tyranny lasts forever.');
      await field(page, 'Side of the debate').selectOption('For');
      await drawn(card, 'What was said');
      await drawn(card, 'No tyranny lasts forever.');
      await button(page, 'Done with this set').click();

      await button(page, 'Say what was looked for').click();
      await todo(page).getByRole('button', { name: 'Go to Search 1, period' }).waitFor();
      await field(page, 'For which time').fill('1948/2024');
      await field(page, 'How far').selectOption('Nowhere: nobody looked');
      for (const [index, name] of ['Mongolia', 'North Korea'].entries()) {
        await button(page, 'Add a state').click();
        await field(page, 'State, group or person').nth(index).fill(name);
      }
      await field(page, 'In a sentence').fill('Only what the two articles tell.');
      await button(page, 'Done with this search').click();
      await page.getByRole('row', { name: /^Visits 1948.+2024 Nowhere: nobody looked/ }).waitFor();

      await button(page, 'Add a silence').click();
      await field(page, 'One side').fill('Mongolia');
      await field(page, 'The other side').fill('North Korea');
      await field(page, 'For which time').fill('1988/2013');
      await field(page, 'Years, as the source says').fill('25');
      await pickWords(page, 'and in 1988');
      await button(page, 'Done with this silence').click();
      await rested(page, 'Nothing left to do.');

      await shown.selectOption('Workers in Mongolia');
      await drawn(card, '1,749');
      assert.equal(await page.locator('quote-card').getAttribute('set'), null);
      await shown.selectOption('No tyranny lasts forever.');
      await drawn(card, 'No tyranny lasts forever.');

      await button(page, 'Undo').click();
      await todo(page).getByRole('button', { name: 'Go to Silence 1, evidence, exact' }).waitFor();
      await button(page, 'Redo').click();
      await page.reload();
      await rested(page, 'Nothing left to do.');
      await allDrawn(page);

      const downloading = page.waitForEvent('download');
      await button(page, 'Download the dossier').click();
      const dossier = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
      const [event, figure, set, silence] = ['events', 'figures', 'sets', 'silences'].map((part) => dossier[part][0]);
      const { evidence, ...happened } = event;
      assert.deepEqual(happened, {
        id: 'event-1950-korean-war',
        type: 'war',
        title: 'Korean War',
        when: '1950-06-25/1953',
        parties: ['PRK'],
      });
      assert.equal(evidence[0].exact, 'diplomatic relations since');
      assert.deepEqual(dossier.visits[0].outcomes, [event.id]);
      assert.deepEqual([figure.measure, figure.stat, figure.value], ['Workers in Mongolia', 'count', 1749]);
      assert.deepEqual([figure.unit, figure.period], ['workers', '2013~']);
      assert.deepEqual(set.items, [{ fact: dossier.quotes[0].id, stance: 'for' }]);
      assert.deepEqual([silence.between, silence.period, silence.years], [['MNG', 'PRK'], '1988/2013', 25]);
      assert.deepEqual(dossier.coverage, [
        {
          of: 'visits',
          extent: 'not-researched',
          period: '1948/2024',
          actors: ['MNG', 'PRK'],
          note: 'Only what the two articles tell.',
        },
      ]);
      const pasted = await code(page);
      assert.ok(pasted.includes(`quote="${figure.id}"`) && pasted.includes(`set="${set.id}"`));
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  it('takes a broken table by drop and is mended by its messages alone', async () => {
    const { page, seen, close } = await open();
    try {
      const csv =
        'from,to,when,visitors.name,source.title\nMongolia,North Korea,2013-13,Elbegdorj,A\nAtlantis,Mongolia,1988,Kim,A\n';
      const data = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'visits.csv', { type: 'text/csv' }));
        return transfer;
      }, csv);
      await page.dispatchEvent('main', 'drop', { dataTransfer: data });
      await page.getByText('visits.csv has no column “evidence.exact”. Its rows now ask for it.').waitFor();
      await button(page, 'Hide: visits.csv has no column “evidence.exact”. Its rows now ask for it.').click();
      await rested(page, '2 to mend, 3 still needed.');

      /** What the message beside the field that the list leads to says. */
      const goTo = async (name, expected) => {
        await todo(page)
          .getByRole('button', { name: `Go to ${name}`, exact: true })
          .click();
        const focused = page.locator(':focus');
        assert.match(await described(focused), expected);
        return focused;
      };
      await (await goTo('Visit 1, when', /“2013-13” .*Write it like one of these: 1988/)).fill('2013-10');
      await (await goTo('Visit 2, from', /“Atlantis” is neither .*Choose a name from the list/)).fill('North Korea');
      for (const visit of [1, 2]) {
        const words = await goTo(`Visit ${visit}, evidence, exact`, /Still needed: the words of the source/);
        await words.fill('They went.');
      }
      await (await goTo('Title', /Still needed: a title/)).fill('Mended');
      await rested(page, 'Nothing left to do.');
      assert.equal(await todo(page).getByRole('listitem').count(), 0);
      assert.equal(await page.locator('[aria-invalid=true], .wrong, .todo').count(), 0);
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  it('says dates in words as they are written, and the reader’s reason where they are none', async () => {
    const { page, close } = await open();
    try {
      await button(page, 'Add a visit').click();
      const when = field(page, 'When');
      await when.fill('1988~');
      await page.getByRole('group', { name: 'Visit 1' }).getByText('about 1988', { exact: true }).waitFor();
      await when.fill('1988-02-30');
      await page
        .getByText(/“1988-02-30” has no day 30: February 1988 has 29 days/)
        .first()
        .waitFor();
      assert.equal(await when.getAttribute('aria-invalid'), 'true');
    } finally {
      await close();
    }
  });

  it('undoes and redoes by keys and by buttons, and keeps what is written until it is downloaded', async () => {
    const { page, seen, close } = await open();
    try {
      const title = field(page, 'Title of the dossier');
      await title.pressSequentially('First');
      await title.blur();
      await title.press('End');
      await title.pressSequentially(' second');
      await page.keyboard.press('Control+z');
      assert.equal(await title.inputValue(), 'First');
      await page.keyboard.press('Control+Shift+z');
      assert.equal(await title.inputValue(), 'First second');
      await button(page, 'Undo').click();
      await button(page, 'Undo').click();
      assert.equal(await title.inputValue(), '');
      await button(page, 'Redo').click();
      await page.reload();
      assert.equal(await title.inputValue(), 'First');

      const downloading = page.waitForEvent('download');
      await button(page, 'Download the dossier').click();
      assert.equal((await downloading).suggestedFilename(), 'first.json');
      await page.reload();
      assert.equal(await title.inputValue(), '');
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });

  it('begins from the example without a word of complaint, axe clean, and moves nothing while it draws', async () => {
    const { page, seen, close } = await open();
    try {
      await button(page, 'Start from the example').click();
      await rested(page, 'Nothing left to do.');
      // (Not by scrolling to each: a frame that is scrolled before it is drawn has less to scroll afterwards, and moves.)
      const tags = ['quote-card', 'visit-timeline', 'relations-map'];
      await page.waitForFunction(
        (all) => all.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('figure')),
        tags,
      );
      await button(page, 'Edit visit 1').click();
      assert.ok(await page.evaluate(() => document.activeElement.matches('.item input')));
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`),
        [],
      );
      assert.deepEqual(seen.console, []);
    } finally {
      await close();
    }
  });
});
