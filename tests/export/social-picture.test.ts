import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIGHT, LOOKS, widthAt, type Measure, type Tone } from '../../src/export/picture-tones.js';
import type { Reading } from '../../src/export/picture-svg.js';
import type { Quotation } from '../../src/export/picture-words.js';
import {
  PICTURE_SIZES,
  socialPicture,
  type Paragraph,
  type PictureShape,
  type SocialPicture,
} from '../../src/export/social-picture.js';
import { runPieces, wrap } from '../../src/export/wrap.js';
import { tokens } from '../../src/styles/tokens.js';

/** A typesetter's guess: full-width signs are one em wide, others about half, bold a little wider. */
const measure: Measure = (text, font) => {
  const [, weight, size] = /^(\d+) (\d+)px ./.exec(font) ?? assert.fail(font);
  const em = (sign: string): number =>
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u.test(sign)
      ? 1
      : /\s/.test(sign)
        ? 0.28
        : 0.52;
  const ems = Array.from(text).reduce((sum, sign) => sum + em(sign), 0);
  return ems * Number(size) * (Number(weight) > 500 ? 1.06 : 1);
};

/** A picture of one quotation. */
interface QuotePicture extends Quotation, Reading, Omit<SocialPicture, 'body' | 'largest'> {}

function quotePicture(picture: QuotePicture, shape: PictureShape, wide: Measure, family?: string): string {
  const { lang, dir } = picture;
  return socialPicture({ ...picture, body: [{ words: picture, lang, dir }] }, shape, wide, family);
}

const BASE: QuotePicture = {
  heading: 'What They Have in Common',
  words: 'completely unattractive',
  lang: 'en',
  dir: 'ltr',
  form: 'mixed',
  sentence: 'Words of Andrei Lankov; reported by The Diplomat, October 2013.',
  source: 'What Do North Korea And Mongolia Have In Common?, The Diplomat, Oct 2013',
  reader: { lang: 'en', dir: 'ltr' },
  shortened: 'The quotation is shortened here.',
};

interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly lang: string;
  readonly direction: string;
  readonly fills: readonly string[];
  readonly weights: readonly string[];
}

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const plain = (xml: string): string =>
  xml.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '');

function linesOf(svg: string): readonly DrawnLine[] {
  const family = plain(attribute(svg, 'font-family'));
  return [...svg.matchAll(/(<g [^>]*>)(.*?)<\/g>/gs)].flatMap(([, group = '', inside = '']) =>
    [...inside.matchAll(/(<text [^>]*>)(.*?)<\/text>/gs)].map(([, tag = '', spans = '']) => {
      const runs = [...spans.matchAll(/(<tspan [^>]*>)(.*?)<\/tspan>/gs)].map(([, span = '', text = '']) => ({
        text: plain(text),
        fill: attribute(span, 'fill'),
        weight: attribute(span, 'font-weight'),
      }));
      const size = Number(attribute(group, 'font-size'));
      return {
        text: runs.map(({ text }) => text).join(''),
        x: Number(attribute(tag, 'x')),
        y: Number(attribute(tag, 'y')),
        size,
        width: runs.reduce((sum, { text, weight }) => sum + measure(text, `${weight} ${size}px ${family}`), 0),
        lang: attribute(group, 'lang'),
        direction: attribute(group, 'direction'),
        fills: runs.map(({ fill }) => fill),
        weights: runs.map(({ weight }) => weight),
      };
    }),
  );
}

/** Everything that holds of any picture. */
function drawn(picture: Partial<QuotePicture>, shape: PictureShape = 'wide'): readonly DrawnLine[] {
  const svg = quotePicture({ ...BASE, ...picture }, shape, measure);
  wellFormed(svg);
  const { width, height } = PICTURE_SIZES[shape];
  assert.ok(svg.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" `));
  const lines = linesOf(svg);
  let above = 0;
  for (const line of lines) {
    const { text, x, y, size } = line;
    assert.ok(size >= 24, `${text}: ${size} px`);
    assert.ok(line.width <= width - 128 + 0.01, `${text}: ${line.width} px wide`);
    assert.equal(x, line.direction === 'rtl' ? width - 64 : 64);
    assert.ok(y - size * 0.9 >= above, `${text}: overlaps what is above`);
    above = y + size * 0.25;
    assert.ok(y - size >= 40 && above <= height - 56, `${text}: outside the margins`);
  }
  return lines;
}

/** Tags close in order, and no sign that means something to XML stands bare. */
function wellFormed(svg: string): void {
  const open: string[] = [];
  for (const [, close, name] of svg.matchAll(/<(\/?)([a-z]+)(?: [\w:-]+="[^"<]*")*>/g)) {
    if (!close) open.push(name!);
    else assert.equal(open.pop(), name);
  }
  assert.deepEqual(open, []);
  const words = svg.replace(/<\/?[a-z]+(?: [\w:-]+="[^"<]*")*>/g, '');
  assert.doesNotMatch(words.replace(/&(?:amp|lt|gt|quot);/g, ''), /[<>&]/);
}

const SAMPLES = {
  en: 'Mongolia and North Korea share a common concern about domination by larger countries, namely Russia and China. ',
  ru: 'Монголия выступает за мирное решение всех спорных вопросов на Корейском полуострове и за продолжение переговоров. ',
  ko: '몽골은 한반도의 모든 분쟁을 평화적으로 해결하고 대화를 계속할 것을 지지한다. ',
  zh: '蒙古国主张以和平方式解决朝鲜半岛的一切争端，并继续对话；“平衡外交”是其传统。',
  ar: 'تدعو منغوليا إلى حل جميع النزاعات في شبه الجزيرة الكورية بالوسائل السلمية ومواصلة الحوار بين الأطراف. ',
} as const;

const textOf = (lang: keyof typeof SAMPLES, length: number): string =>
  SAMPLES[lang]
    .repeat(Math.ceil(length / SAMPLES[lang].length))
    .slice(0, length)
    .trim();
const bare = (text: string): string => text.replace(/\s/g, '');

describe('a quotation as a picture', () => {
  for (const lang of Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]) {
    for (const shape of ['wide', 'square'] as const) {
      it(`holds 5 to 5000 characters in ${lang}, ${shape}, smaller the longer, and cuts none silently`, () => {
        let before = Infinity;
        const dir = lang === 'ar' ? 'rtl' : 'ltr';
        for (const length of [5, 50, 240, 1000, 5000]) {
          const words = textOf(lang, length);
          const lines = drawn({ words, lang, dir, form: 'paraphrase', reader: { lang, dir } }, shape);
          const size = Math.max(...lines.map((line) => line.size));
          assert.ok(size <= before, `${length} characters at ${size} px`);
          before = size;
          const all = bare(lines.map(({ text }) => text).join(''));
          const cut = lines.some(({ text }) => text.includes('[…]'));
          assert.equal(all.includes(bare(words)), !cut, `${length} characters`);
          assert.equal(all.includes(bare(BASE.shortened)), cut, `${length} characters`);
          if (length <= 240) assert.ok(!cut, `${length} characters are cut`);
          if (length === 5) assert.equal(size, 88);
          if (length === 5000) assert.ok(cut && all.includes(bare(words).slice(0, 300)));
        }
      });
    }
  }
  it('1000 Latin characters stand whole in the square', () => {
    const lines = drawn({ words: textOf('en', 1000), form: 'direct' }, 'square');
    assert.ok(!lines.some(({ text }) => text.includes('[…]')));
  });
  for (const length of [50, 120, 240, 400]) {
    it(`${length} characters are as large as fits`, () => {
      const words = textOf('en', length);
      const svg = quotePicture({ ...BASE, words, form: 'paraphrase' }, 'wide', measure);
      const size = Math.max(...linesOf(svg).map((line) => line.size));
      // From the gap under the one line of the heading to the gap above the rule.
      const room = Number(/ y1="([\d.]+)"/.exec(svg)?.[1]) - 28 - (64 + 28 * 1.3 + 28);
      const needs = (larger: number): number =>
        wrap(runPieces<Tone>([{ text: words, tone: 'told' }]), 1072, 99, widthAt(measure, larger, 'system-ui'))!
          .length *
        larger *
        1.3;
      assert.ok(needs(size) <= room && (size === 88 || needs(size + 1) > room), `${size} px`);
    });
  }
});

describe('the words in a picture', () => {
  const tones = (picture: Partial<QuotePicture>) =>
    [
      ...quotePicture({ ...BASE, heading: undefined, ...picture }, 'wide', () => 1).matchAll(
        /<tspan font-weight="(\d+)" fill="(#\w+)">(.*?)<\/tspan>/g,
      ),
    ]
      .map(([, weight, fill, text]) => [weight, fill, text] as const)
      .slice(0, -2);
  it('are bold in marks, the reporter’s wording and the editor’s brackets quiet', () =>
    assert.deepEqual(tones({ before: 'it is', words: 'most [un]pleasant … indeed', after: 'he said' }), [
      ['400', '#4f5860', 'it is '],
      ['600', '#1c2126', '“most '],
      ['400', '#4f5860', '[un]'],
      ['600', '#1c2126', 'pleasant '],
      ['400', '#4f5860', '…'],
      ['600', '#1c2126', ' indeed”'],
      ['400', '#4f5860', ' he said'],
    ]));
  for (const form of ['indirect', 'paraphrase'] as const) {
    it(`have no marks where they are told: ${form}`, () =>
      assert.deepEqual(tones({ form, words: 'that it is so' }), [['400', '#4f5860', 'that it is so']]));
  }
  it('have the marks of their language', () =>
    assert.deepEqual(tones({ words: 'мир', lang: 'ru' }), [['600', '#1c2126', '«мир»']]));
  it('keep their mark, their brackets and the wording around them where they are cut', () => {
    const words = 'one [two three four five six seven eight nine ten] '.repeat(100);
    const lines = drawn({ words, form: 'mixed', before: 'He said', after: 'in Moscow' });
    const text = lines.map((line) => line.text).join(' ');
    assert.match(text, /He said “one \[two .* \[…\]” in Moscow/);
    const quoted = /“.*”/.exec(text)?.[0] ?? '';
    assert.equal(quoted.split('[').length, quoted.split(']').length);
  });
  it('stay where the reporter is long-winded', () => {
    const lines = drawn({ before: textOf('en', 5000) });
    assert.ok(
      lines.some(({ text }) => text === '[…] “completely unattractive”'),
      lines.map(({ text }) => text).join('\n'),
    );
    assert.ok(lines.some(({ text }) => text === BASE.shortened));
  });
  it('without a place to break them are broken between characters', () => {
    const lines = drawn({ words: 'x'.repeat(300), form: 'term' });
    assert.equal(bare(lines.map(({ text }) => text).join('')).includes(`“${'x'.repeat(300)}”`), true);
  });
});

describe('what stands around the words', () => {
  it('names the language and the direction of each text', () => {
    const lines = drawn({ words: 'سلام', lang: 'ar', dir: 'rtl' });
    assert.deepEqual(
      lines.map(({ lang, direction, x }) => [lang, direction, x]),
      [
        ['en', 'ltr', 64],
        ['ar', 'rtl', 1136],
        ['en', 'ltr', 64],
        ['en', 'ltr', 64],
      ],
    );
  });
  it('gives way to the words before they are cut', () => {
    const sizes = (length: number) => {
      const lines = drawn({ words: textOf('en', length), sentence: BASE.sentence.repeat(2) });
      return lines.some(({ text }) => text.includes('[…]')) ? [] : lines.map(({ size }) => size);
    };
    assert.equal(Math.min(...sizes(50)), 28);
    const whole = Array.from({ length: 40 }, (_, index) => sizes(500 + index * 10)).filter(({ length }) => length > 0);
    assert.ok(whole.at(-1)?.every((size) => size === 24));
    assert.ok(whole[0]?.includes(28));
  });
  it('ends in an ellipsis where it is too long by itself', () => {
    const lines = drawn({ sentence: textOf('en', 3000), source: textOf('ru', 3000), heading: textOf('en', 500) });
    assert.equal(lines.filter(({ text }) => text.endsWith('…')).length, 3);
    assert.ok(lines.some(({ text }) => text === '“completely unattractive”'));
  });
  it('is left out where there is no heading', () =>
    assert.deepEqual(
      drawn({ heading: undefined }).map(({ text }) => text),
      ['“completely', 'unattractive”', BASE.sentence, BASE.source],
    ));
});

describe('the file', () => {
  const svg = quotePicture(
    { ...BASE, heading: 'A & B <i>"x"</i>', words: 'a < b && c > d ]]> \u0000\ud800', lang: '"><x' },
    'square',
    measure,
  );
  it('is well-formed whatever the words are', () => {
    wellFormed(svg);
    assert.ok(svg.includes('<title>A &amp; B &lt;i&gt;&quot;x&quot;&lt;/i&gt;</title>'));
    assert.ok(svg.includes('lang="&quot;&gt;&lt;x"'));
    assert.ok(!svg.includes('\u0000'));
    assert.doesNotMatch(svg, /\p{Surrogate}/u);
  });
  it('has the whole quotation in its description, also where the picture has not', () => {
    const words = textOf('en', 5000);
    const whole = quotePicture({ ...BASE, words }, 'wide', measure);
    assert.ok(plain(/<desc>(.*?)<\/desc>/s.exec(whole)?.[1] ?? '').startsWith(`“${words}”\n${BASE.sentence}\n`));
  });
  it('uses the family given for drawing and for measuring', () => {
    const fonts = new Set<string>();
    const drawing = quotePicture(
      BASE,
      'wide',
      (text, font) => (fonts.add(font), measure(text, font)),
      '"Noto Serif", serif',
    );
    assert.ok([...fonts].every((font) => font.endsWith('px "Noto Serif", serif')));
    assert.ok(drawing.includes('font-family="&quot;Noto Serif&quot;, serif"'));
  });
});

describe('the colours of a picture', () => {
  for (const [name, value] of Object.entries(LIGHT)) {
    it(`${name} is the light value of its token`, () =>
      assert.ok(tokens.cssText.replace(/\s+/g, ' ').includes(`--entente-${name}, light-dark(${value},`)));
  }
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const [tone, { fill }] of Object.entries(LOOKS)) {
    it(`${tone} has a contrast of 4.5 or more`, () =>
      assert.ok((luminance(LIGHT.surface) + 0.05) / (luminance(fill) + 0.05) >= 4.5));
  }
});

describe('a picture of several paragraphs', () => {
  const reader = { lang: 'en', dir: 'ltr' } as const;
  const told = (words: string, of: Reading = reader): Paragraph => ({
    words: { words, lang: of.lang, form: 'paraphrase', tone: 'sentence' },
    ...of,
  });
  const draw = (body: readonly Paragraph[], over: Partial<SocialPicture> = {}): readonly DrawnLine[] =>
    linesOf(
      socialPicture(
        { heading: 'All', body, sentence: '', source: 'A source', reader, shortened: 'Cut.', ...over },
        'wide',
        measure,
      ),
    );

  it('sets a number in one line, however long, and what it measures no smaller for it', () => {
    const number = (text: string): Paragraph => ({ words: [{ text, tone: 'own' }], scale: 3, whole: true, ...reader });
    const sizes = ['5', 'more than 10,000,000,000,000'].map((text) => {
      const [, first, second] = draw([number(text), { ...told('Workers'), close: true }], { largest: 50 });
      assert.equal(first?.text, text);
      return [first.size, second?.size];
    });
    assert.equal(sizes[0]?.[0], 150);
    assert.ok((sizes[1]?.[0] ?? 0) < 100);
    assert.deepEqual([sizes[0][1], sizes[1]![1]], [50, 50]);
  });

  it('sets items clear of their numbers, also where they begin at the other margin', () => {
    const ar = { lang: 'ar', dir: 'rtl' } as const;
    const lines = draw([
      { ...told('One'), mark: '1' },
      { ...told(textOf('ar', 200), ar), mark: '2' },
    ]);
    const [one, two] = [lines.find(({ text }) => text === 'One'), lines.filter(({ direction }) => direction === 'rtl')];
    const marks = lines.filter(({ text }) => /^\d$/.test(text));
    assert.deepEqual(
      marks.map(({ x }) => x),
      [64, 64],
    );
    const clear = 64 + Math.max(...marks.map(({ width }) => width));
    assert.ok((one?.x ?? 0) > clear);
    assert.ok(two.length > 0 && two.every(({ x, width }) => x === 1136 && x - width > clear));
  });

  it('cuts all members alike where they do not fit, and says so', () => {
    const lines = draw(['a', 'b', 'c'].map((mark) => ({ ...told(textOf('en', 900)), mark })));
    assert.equal(lines.filter(({ text }) => text.endsWith('[…]')).length, 3);
    assert.ok(lines.some(({ text }) => text === 'Cut.'));
  });

  it('of too many shows the first, none without what belongs to it, and says so', () => {
    const items = Array.from({ length: 100 }, (_, index) => [
      told(`Label ${index}`),
      { ...told('words'), close: true },
    ]).flat();
    const lines = draw(items).map(({ text }) => text);
    const labels = lines.filter((text) => text.startsWith('Label')).length;
    assert.ok(labels > 2 && labels < items.length / 2);
    assert.equal(lines.filter((text) => text === 'words').length, labels);
    assert.ok(lines.includes('Cut.'));
  });

  it('lets a name stand out that told words begin with', () => {
    const [, line] = draw([
      { ...told(''), words: { words: 'Implosion - slowly', lang: 'en', form: 'indirect', lead: 'Implosion' } },
    ]);
    assert.deepEqual([line?.text, line?.weights], ['Implosion - slowly', ['600', '400']]);
  });
});
