/**
 * What frameworks do to elements: where an element has a property by the name that a template writes, they set it, and where
 * the template has nothing any more, to `undefined` or `null`.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { EntenteElement } from '../../src/elements/base/entente-element.js';
import { expectConsole } from '../support/console.js';
import { smallDossier } from '../support/dossier.js';
import { waitUntil } from '../support/wait-until.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly fieldName?: string }[];
    }[];
  }[];
}

async function draw(
  tag: string,
  content = '',
  properties: object = { dossier: smallDossier() },
): Promise<EntenteElement> {
  const element = document.createElement(tag) as unknown as EntenteElement;
  element.innerHTML = content;
  Object.assign(element, { loading: 'eager' }, properties);
  const stage = await fixture<HTMLElement>(html`<div></div>`);
  stage.append(element);
  const whole = tag === 'relations-map' ? '.map svg' : 'figure'; // a map waits for its land
  await waitUntil(() => element.shadowRoot?.querySelector(whole), 'is drawn');
  await element.updateComplete;
  return element;
}
const words = (element: EntenteElement): string | undefined => element.shadowRoot?.querySelector('figure')?.innerText;

async function attributesOf(tag: string): Promise<string[]> {
  const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
  const element = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  return (element?.attributes ?? []).filter(({ fieldName }) => fieldName).map(({ name }) => name);
}

describe('elements whose properties a framework sets', () => {
  for (const tag of ['quote-card', 'visit-timeline', 'relations-map']) {
    it(`<${tag}> draws the same with null or undefined for any attribute as without it`, async () => {
      const element = await draw(tag);
      const plain = words(element);
      const names = await attributesOf(tag);
      expect(names).to.include('heading');
      for (const nothing of [null, undefined]) {
        Object.assign(element, Object.fromEntries(names.map((name) => [name, nothing])));
        await element.updateComplete;
        expect(words(element)).to.equal(plain);
      }
    });
  }

  it('a quote card with null for src and dossier reads its own words', async () => {
    const element = await draw('quote-card', '<blockquote cite="https://example.org/a">Own words</blockquote>', {
      src: null,
      dossier: null,
      quote: null,
    });
    expect(words(element)).to.include('Own words');
  });

  // prettier-ignore
  const ODD: Readonly<Record<string, () => unknown>> = {
    'JSON that nobody has parsed': () => JSON.stringify(smallDossier()),
    'a number': () => 7,
    'an object that throws when it is read': () =>
      new Proxy({}, { get: (_, name) => { throw new Error(`no ${String(name)}`); } }),
    'a field that throws when it is read': () =>
      Object.defineProperty(smallDossier(), 'visits', { enumerable: true, get: () => { throw new Error('no visits'); } }),
  };
  for (const [what, odd] of Object.entries(ODD))
    it(`a dossier that is ${what} is told of like one that cannot be read, and the page's own words stay`, async () => {
      expectConsole(/dossier: 1 of its parts could not be read/);
      const element = document.createElement('visit-timeline');
      element.innerHTML = '<p>Own words</p>';
      const told: unknown[] = [];
      element.addEventListener('entente-error', (event) => told.push(...event.detail.issues));
      Object.assign(element, { loading: 'eager', dossier: odd() });
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await waitUntil(() => told.length, 'it is told of');
      await element.updateComplete;
      expect(told).to.have.length(1);
      expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
    });

  it('an element may be taken into a document that no window shows, and comes back with its sheets', async () => {
    const element = await draw('visit-timeline');
    const line = (): string => getComputedStyle(element.shadowRoot!.querySelector('figure')!).borderTopWidth;
    const [stage, before] = [element.parentElement!, line()];
    document.implementation.createHTMLDocument().body.append(element);
    stage.append(element);
    await element.updateComplete;
    expect(before).to.not.equal('0px');
    expect(line()).to.equal(before);
  });

  it('the map takes its focus by that name, and can still be focused', async () => {
    const element = await draw('relations-map');
    Object.assign(element, { focus: 'MNG' });
    await element.updateComplete;
    expect((element as unknown as { focusActor: string }).focusActor).to.equal('MNG');
    element.tabIndex = 0;
    element.focus();
    expect(document.activeElement).to.equal(element);
  });

  it('an element whose scope was taken away shares with those that never had one', async () => {
    const [one, other] = [await draw('visit-timeline'), await draw('visit-timeline')];
    one.scope = 'apart';
    await one.updateComplete;
    Object.assign(one, { scope: null });
    await one.updateComplete;
    one.selected = 'v1';
    await one.updateComplete;
    expect(other.selected).to.equal('v1');
  });
});
