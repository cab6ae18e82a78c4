/**
 * What every element of the manifest owes a page, whatever it draws. Items are named after the Gold Standard checklist for
 * web components and Google's custom element best practices.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { EntenteElement } from '../../src/elements/base/entente-element.js';
import { expectConsole } from '../support/console.js';
import { SHIPPED, smallDossier } from '../support/dossier.js';
import { waitUntil } from '../support/wait-until.js';

const EXTRA: Record<string, Record<string, string>> = {
  'relations-map': { focus: 'MNG', at: '2013' },
  'visit-timeline': { between: 'MNG PRK' },
  'quote-card': { quote: 'q1' },
};
const FALLBACK = '<p class="own">What the page says by itself</p>';

type Properties = Record<string, unknown>;

function make(tag: string, properties: Properties = {}): EntenteElement {
  const element = document.createElement(tag) as unknown as EntenteElement;
  element.innerHTML = FALLBACK;
  for (const [name, value] of Object.entries(EXTRA[tag] ?? {})) element.setAttribute(name, value);
  Object.assign(element, { loading: 'eager' }, properties);
  return element;
}

async function put(element: EntenteElement): Promise<EntenteElement> {
  const stage = await fixture<HTMLElement>(html`<div></div>`);
  stage.append(element);
  await element.updateComplete;
  return element;
}

const figure = (element: Element): HTMLElement | null => element.shadowRoot?.querySelector('figure') ?? null;
const drawn = (element: Element): Promise<void> => waitUntil(() => figure(element), 'is drawn');
const own = (element: Element): HTMLElement => element.querySelector<HTMLElement>('.own')!;

for (const tag of Object.keys(EXTRA)) {
  describe(`<${tag}>`, () => {
    it('renders as a plain tag, without data, and shows the page’s own content', async () => {
      const element = await put(make(tag));
      expect(own(element).getBoundingClientRect().height).to.be.above(0);
      expect(figure(element)).to.equal(null);
    });

    it('draws from an object, and hides the page’s own content without touching it', async () => {
      const element = await put(make(tag, { dossier: smallDossier() }));
      await drawn(element);
      expect(own(element).getBoundingClientRect().height).to.equal(0);
      expect(element.innerHTML).to.equal(FALLBACK);
    });

    it('draws from JSON in the page', async () => {
      const element = make(tag);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(smallDossier());
      element.append(script);
      await drawn(await put(element));
    });

    it('draws the dossier that ships from its address', async () => {
      const element = make(tag, { src: SHIPPED });
      if (tag === 'quote-card') element.setAttribute('quote', 'quote-wsj-history');
      await drawn(await put(element));
    });

    it('keeps the page’s own content where the address leads nowhere, says so once, and tries again when asked', async () => {
      expectConsole(/^warn:[\s\S]*404/);
      const element = make(tag, { src: '/nowhere.json' });
      let errors = 0;
      element.addEventListener('entente-error', () => errors++);
      await put(element);
      const button = await waitUntil(() => element.shadowRoot?.querySelector('button'), 'offers to try again').then(
        () => element.shadowRoot!.querySelector('button')!,
      );
      expect(own(element).getBoundingClientRect().height).to.be.above(0);
      expect(errors).to.equal(1);
      element.src = SHIPPED;
      if (tag === 'quote-card') element.setAttribute('quote', 'quote-wsj-history');
      expect(button.textContent.trim()).to.not.equal('');
      await drawn(element);
    });

    it('draws a file whose content is pinned, and keeps the page’s own content where it is another', async () => {
      const quote = tag === 'quote-card' ? { quote: 'quote-wsj-history' } : {};
      const bytes = await (await fetch(SHIPPED)).arrayBuffer();
      const digest = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', bytes))));
      await drawn(await put(make(tag, { ...quote, src: SHIPPED, integrity: `sha384-${digest}` })));

      const told = /^warn:[\s\S]*1 of its parts could not be read[\s\S]*is not the file that its integrity names/;
      expectConsole(told);
      const issues: string[] = [];
      const other = make(tag, {
        ...quote,
        src: SHIPPED,
        integrity: `sha384-${digest.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
      });
      other.addEventListener('entente-error', ({ detail }) =>
        issues.push(...detail.issues.map(({ reason }) => reason)),
      );
      await put(other);
      await waitUntil(() => other.shadowRoot?.querySelector('button'), 'offers to try again');
      expect(own(other).getBoundingClientRect().height).to.be.above(0);
      expect(figure(other)).to.equal(null);
      expect(issues).to.have.length(1);
      other.integrity = undefined;
      await drawn(other);
    });

    it('tells what it has loaded once, and nothing when a property is set from outside', async () => {
      const element = make(tag);
      const heard: string[] = [];
      for (const type of ['entente-load', 'entente-select', 'entente-change', 'entente-error'] as const) {
        element.addEventListener(type, () => heard.push(type));
      }
      element.dossier = smallDossier() as never;
      await put(element);
      await drawn(element);
      element.selected = 'tie';
      element.theme = 'dark';
      element.heading = 'Another';
      await element.updateComplete;
      expect(heard).to.deep.equal(['entente-load']);
    });

    it('takes junk in every attribute without a throw or a word', async () => {
      const element = await put(make(tag, { dossier: smallDossier() }));
      await drawn(element);
      const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
      for (const name of observedAttributes.filter((name) => !['src', 'basemap', 'quote', 'set'].includes(name))) {
        for (const junk of ['', '☃', '-1', '<b>', '__proto__', 'a b c', '0000-99-99']) {
          element.setAttribute(name, junk);
          await element.updateComplete;
        }
        element.removeAttribute(name);
      }
      await element.updateComplete;
    });

    it('may be made, filled and dropped without ever standing in a page', () => {
      const element = make(tag, { dossier: smallDossier(), src: '/never-asked.json' });
      expect(element.shadowRoot?.childNodes.length ?? 0).to.equal(0);
    });

    it('may be moved: the picture is the same, the shadow root too', async () => {
      const element = await put(make(tag, { dossier: smallDossier() }));
      await drawn(element);
      const [root, before] = [element.shadowRoot, figure(element)?.textContent];
      const other = await fixture<HTMLElement>(html`<section></section>`);
      other.append(element);
      await element.updateComplete;
      expect(element.shadowRoot).to.equal(root);
      expect(figure(element)?.textContent).to.equal(before);
    });

    it('respects `hidden`, and draws when it is shown', async () => {
      const element = make(tag, { dossier: smallDossier() });
      element.hidden = true;
      await put(element);
      expect(getComputedStyle(element).display).to.equal('none');
      element.hidden = false;
      await drawn(element);
    });

    it('leaves the author’s own attributes, classes and globals alone', async () => {
      const globals = Object.keys(globalThis).length;
      const element = make(tag, { dossier: smallDossier() });
      for (const name of ['role', 'aria-label', 'id', 'class', 'lang', 'title'])
        element.setAttribute(name, name === 'lang' ? 'en' : 'mine');
      await put(element);
      await drawn(element);
      for (const name of ['role', 'aria-label', 'id', 'class', 'title'])
        expect(element.getAttribute(name)).to.equal('mine');
      expect(Object.keys(globalThis).length).to.equal(globals);
      expect(document.body.querySelectorAll('style').length).to.equal(0);
    });

    it('shows markup in every text as text', async () => {
      const text = '<img src=x onerror="window.hit=1">';
      const dossier = JSON.parse(
        JSON.stringify(smallDossier())
          .replaceAll('the words', text.replaceAll('"', '\\"'))
          .replaceAll('B. Bold', '<b>Bold</b>'),
      ) as object;
      const element = await put(make(tag, { dossier, selected: 'tie' }));
      await drawn(element);
      expect(element.shadowRoot?.querySelectorAll('img, figure b > b').length).to.equal(0);
      expect('hit' in globalThis).to.equal(false);
    });

    it('changes nothing in its shadow root when nothing has changed', async () => {
      const element = await put(make(tag, { dossier: smallDossier() }));
      await drawn(element);
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 300));
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      observer.observe(element.shadowRoot!, { childList: true, subtree: true, attributes: true, characterData: true });
      element.requestUpdate();
      await element.updateComplete;
      observer.disconnect();
      expect(changes).to.equal(0);
    });

    it('exports what is drawn: an SVG without style sheet or foreign object, a PNG, a CSV, a dossier that reads back', async () => {
      const { parseDossier } = await import('../../src/dossier/parse.js');
      const element = await put(make(tag, { dossier: smallDossier() }));
      await drawn(element);
      const svg = await (await element.exportImage('svg')).text();
      expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
      expect(svg).to.not.match(/<style|foreignObject|class=/);
      expect((await element.exportImage('png')).type).to.equal('image/png');
      expect((await (await element.exportData('csv')).text()).split('\r\n').length).to.be.above(1);
      const { dossier, problems } = parseDossier(JSON.parse(await (await element.exportData('json')).text()));
      expect(problems).to.deep.equal([]);
      expect(dossier?.id).to.equal('small');
    });

    it('refuses to export as what it does not write, and says what it does', async () => {
      const element = await put(make(tag, { dossier: smallDossier() }));
      await drawn(element);
      const saidOf = (exported: Promise<Blob>): Promise<string> => exported.then(String, String);
      expect(await saidOf(element.exportData('ics' as 'csv'))).to.equal(
        'RangeError: Data are exported as csv or json, not as ics.',
      );
      expect(await saidOf(element.exportImage('jpg' as 'png'))).to.equal(
        'RangeError: A picture is exported as svg or png, not as jpg.',
      );
    });

    it('has a heading of another direction where the figure begins', async () => {
      const stage = await fixture<HTMLElement>(html`<div lang="ar" style="inline-size: 480px"></div>`);
      const element = make(tag, { dossier: smallDossier(), heading: 'In English' });
      stage.append(element);
      await drawn(element);
      const words = document.createRange();
      words.selectNodeContents(element.shadowRoot!.querySelector('.heading')!);
      expect(words.getBoundingClientRect().right).to.be.closeTo(figure(element)!.getBoundingClientRect().right, 1);
    });

    it('is registered once: a second time throws nothing and the first stays', async () => {
      const first = customElements.get(tag);
      const address = `../../src/elements/${tag}/${tag}.ts?again`;
      await import(address);
      expect(customElements.get(tag)).to.equal(first);
    });

    for (const lang of ['mn', 'ko', 'zh', 'ja', 'ru', 'ar']) {
      it(`speaks ${lang} where the page does`, async () => {
        const element = make(tag, { dossier: smallDossier() });
        const stage = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
        stage.append(element);
        await drawn(element);
        expect(figure(element)?.lang).to.equal(lang);
        expect(figure(element)?.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      });
    }
  });
}

describe('several on one page', () => {
  it('make one request for one address', async () => {
    performance.clearResourceTimings(); // a browser keeps no more than 250, and our modules alone are as many
    const elements = Object.keys(EXTRA).map((tag) => make(tag, { src: `${SHIPPED}?once=1` }));
    elements.at(-1)?.setAttribute('quote', 'quote-wsj-history');
    const stage = await fixture<HTMLElement>(html`<div></div>`);
    stage.append(...elements);
    await Promise.all(elements.map(drawn));
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('once='));
    expect(asked).to.have.length(1);
  });

  it('share what is selected with the same file and scope, and only with these', async () => {
    const dossier = smallDossier();
    const [map, timeline, other] = [
      make('relations-map', { dossier }),
      make('visit-timeline', { dossier }),
      make('visit-timeline', { dossier, scope: 'another' }),
    ] as const;
    const stage = await fixture<HTMLElement>(html`<div></div>`);
    stage.append(map, timeline, other);
    await Promise.all([map, timeline, other].map(drawn));
    map.selected = 'v2';
    await map.updateComplete;
    expect(timeline.selected).to.equal('v2');
    expect(other.selected).to.equal(undefined);
  });
});
