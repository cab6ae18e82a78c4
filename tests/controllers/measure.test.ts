/** How wide words are before they are drawn, against how wide they are then. */
import { expect, fixture, html } from '@open-wc/testing';
import { textWidth } from '../../src/controllers/measure.js';

describe('the width of words', () => {
  for (const [lang, words] of [
    ['en', 'Ulaanbaatar'],
    ['mn', 'Улаанбаатар хот'],
    ['ko', '조선민주주의인민공화국'],
    ['zh', '朝鲜民主主义人民共和国'],
    ['ja', 'モンゴル国と朝鮮'],
    ['ru', 'Корейская Народно-Демократическая Республика'],
    ['ar', 'جمهورية كوريا الشعبية الديمقراطية'],
  ] as const) {
    it(`in ${lang} is that of the font that the page has for the language, whatever its own is`, async () => {
      const drawn = await fixture<HTMLElement>(
        html`<span lang=${lang} style="display: inline-block; font: 13px sans-serif; white-space: nowrap"
          >${words}</span
        >`,
      );
      const { width } = drawn.getBoundingClientRect();
      expect(textWidth(words, '400 13px sans-serif', lang) / width).to.be.closeTo(1, 0.02);
    });
  }
});
