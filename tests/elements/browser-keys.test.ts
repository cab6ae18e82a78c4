/** A key with Ctrl, Alt or Cmd is the browser's, or that of a reader's tools: no element takes it. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { SHIPPED } from '../support/dossier.js';
import { waitUntil } from '../support/wait-until.js';

describe('keys that are the browser’s own', () => {
  for (const [tag, attributes, stop] of [
    ['relations-map', { focus: 'MNG', zoom: '' }, '.map'],
    ['visit-timeline', { between: 'MNG PRK', layout: 'horizontal' }, 'ol [tabindex="0"]'],
  ] as const) {
    it(`are left to it by <${tag}>`, async () => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries({ src: SHIPPED, loading: 'eager', ...attributes }))
        element.setAttribute(name, value);
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await waitUntil(() => element.shadowRoot?.querySelector(stop), `${tag} draws`);
      await element.updateComplete;
      const target = element.shadowRoot!.querySelector(stop)!;
      const taken = (init: KeyboardEventInit): boolean =>
        !target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
      expect(taken({ key: 'ArrowRight' }), 'an arrow is the element’s').to.equal(true);
      for (const key of ['ArrowRight', '+', '0', 'Home']) {
        expect(taken({ key, ctrlKey: true }), `Ctrl ${key}, which enlarges a page and the like`).to.equal(false);
        expect(taken({ key, altKey: true }), `Alt ${key}, which goes back and the like`).to.equal(false);
        expect(taken({ key, metaKey: true }), `Cmd ${key}`).to.equal(false);
      }
    });
  }
});
