/** One element writes its numbers and dates in one kind of digits: those of the reader's language and region. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { EntenteElement } from '../../src/elements/base/entente-element.js';
import { SHIPPED } from '../support/dossier.js';
import { all, draw, drawn, one } from '../support/drawn.js';
import { manyVisits } from '../support/many-visits.js';

const TAGS = ['ar', 'ar-EG', 'ar-SA', 'ar-MA', 'ar-EG-u-nu-latn', 'ar-MA-u-nu-arab', 'en', 'mn', 'ko'] as const;

const PLAIN = /[0-9]/;
const OTHERS = /(?![0-9])\p{Nd}/u;

/** What of the drawing is in the reader's words: not passages, titles and names in the language of their source. */
function wordsOf(element: EntenteElement): readonly string[] {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text && node.data.trim()) texts.push(node.data.trim());
    if (!(node instanceof Element) || node.matches('style, blockquote, q, cite, a, mark, [lang], .sources, .foot p'))
      return;
    for (const name of ['aria-label', 'aria-valuetext']) texts.push(node.getAttribute(name) ?? '');
    node.childNodes.forEach(walk);
  };
  one(element, 'figure').childNodes.forEach(walk);
  return texts;
}

function oneKind(element: EntenteElement, tag: string): void {
  const own = new Intl.NumberFormat([tag, 'en'], { useGrouping: false }).format(2013);
  const wrong = PLAIN.test(own) ? OTHERS : PLAIN;
  const texts = wordsOf(element);
  expect(
    texts.filter((words) => wrong.test(words)),
    tag,
  ).to.deep.equal([]);
  expect(
    texts.some((words) => /\p{Nd}/u.test(words)),
    `${tag}: there are digits`,
  ).to.equal(true);
}

describe('digits', () => {
  before(() => setViewport({ width: 900, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const tag of TAGS) {
    const dir = tag.startsWith('ar') ? 'rtl' : 'ltr';
    it(`of ${tag} are of one kind in a timeline`, async () => {
      for (const more of [{ gaps: '', context: '' }, { lanes: 'level' }, { layout: 'vertical', gaps: '' }]) {
        const element = await draw<EntenteElement>(
          'visit-timeline',
          { src: SHIPPED, between: 'MNG PRK', lang: tag, dir, ...more },
          {},
          '.visit',
        );
        oneKind(element, tag);
      }
    });
    it(`of ${tag} are of one kind among many visits`, async () => {
      const element = await draw<EntenteElement>(
        'visit-timeline',
        { lang: tag, dir },
        { dossier: manyVisits(3000) },
        '.stacks',
      );
      oneKind(element, tag);
      all(element, '.step.wide')[0]!.click();
      await drawn(element);
      oneKind(element, tag);
    });
    it(`of ${tag} are of one kind on a map`, async () => {
      const element = await draw<EntenteElement>(
        'relations-map',
        { src: SHIPPED, focus: 'MNG', at: '2007-12', timeline: '', lang: tag, dir },
        {},
        '.dates',
      );
      oneKind(element, tag);
    });
    it(`of ${tag} are of one kind on a card`, async () => {
      const element = await draw<EntenteElement>('quote-card', { src: SHIPPED, lang: tag, dir }, {}, 'figure');
      oneKind(element, tag);
    });
  }
});
