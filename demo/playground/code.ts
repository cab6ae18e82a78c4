import { inHtml, inJsx, inJsxText, inShell, inShortcode } from './escape.js';

/** An attribute's value; `true` for one that is just there. */
export type Values = Readonly<Record<string, string | true>>;

/** What readers without scripts get, in plain words. */
export interface Words {
  readonly quotation?: string;
  readonly sentence: string;
  readonly items: readonly string[];
}

/** An element as a reader has set it. */
export interface Setting {
  readonly tag: string;
  readonly values: Values;
  readonly words: Words;
  /** Where dist/ lies, with a slash at its end. */
  readonly base: string;
  /** Height of a frame before it has told its own. */
  readonly height: number;
}

/** A form of the code: its name, and how it is written. */
export interface Form {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly write: (setting: Setting) => string;
}

type Escape = (text: string) => string;

const attributes = (values: Values, prefix: string = '', escape: Escape = inHtml): string =>
  Object.entries(values)
    .map(([name, value]) => (value === true ? ` ${prefix}${name}` : ` ${prefix}${name}="${escape(value)}"`))
    .join('');

/** The words as lines of HTML. */
function wordLines({ quotation, sentence, items }: Words, escape: Escape = inHtml): readonly string[] {
  return [
    ...(quotation === undefined ? [] : [`<blockquote>${escape(quotation)}</blockquote>`]),
    ...(sentence === '' ? [] : [`<p>${escape(sentence)}</p>`]),
    ...(items.length === 0 ? [] : ['<ul>', ...items.map((item) => `  <li>${escape(item)}</li>`), '</ul>']),
  ];
}

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('');

const loader = (base: string): string => `<script type="module" src="${inHtml(`${base}cdn/entente.js`)}"></script>\n`;

const script = ({ tag, values, words, base }: Setting): string =>
  `${loader(base)}<${tag}${attributes(values)}>\n${indented(wordLines(words))}</${tag}>`;

/** In a `<blockquote>` the words themselves stand: a quotation in a quotation would be somebody else's. */
function placeholder({ tag, values, words, base }: Setting): string {
  const { quotation, sentence, items } = words;
  const quoted = quotation !== undefined && items.length === 0;
  const host = quoted ? 'blockquote' : 'div';
  const lines = quoted ? [`<p>${inHtml(quotation)}</p>`, `<p>${inHtml(sentence)}</p>`] : wordLines(words);
  return `${loader(base)}<${host} data-entente="${tag}"${attributes(values, 'data-')}>\n${indented(lines)}</${host}>`;
}

function frame({ tag, values, words, base, height }: Setting): string {
  const query = new URLSearchParams({ element: tag });
  for (const [name, value] of Object.entries(values)) query.set(name, value === true ? '' : value);
  const title = values['heading'] === undefined || values['heading'] === true ? words.sentence : values['heading'];
  const address = `${base}cdn/embed.html?${query}`;
  return `<iframe src="${inHtml(address)}" title="${inHtml(title || tag)}" width="100%" height="${height}" loading="lazy"></iframe>
<script src="${inHtml(`${base}cdn/embed-parent.js`)}"></script>`;
}

const shortcode = ({ tag, values, words }: Setting): string =>
  `[entente element="${tag}"${attributes(values, '', inShortcode)}]${wordLines(words, inShortcode)
    .map((line) => line.trim())
    .join('')}[/entente]`;

function react({ tag, values, words }: Setting): string {
  const given = Object.entries(values).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}=${inJsx(value)}`,
  );
  return `import 'entente-elements/${tag}';
import 'entente-elements/react';

export const Story = () => (
  <${tag}${given.join('')}>
${indented(wordLines(words, inJsxText)).replace(/^/gm, '  ').trimEnd()}
  </${tag}>
);`;
}

function command({ tag, values }: Setting): string {
  const { src = '', ...rest } = values;
  const options = Object.entries(rest).map(([name, value]) =>
    // With a sign of equality, so that a value that begins with a dash is none of the command's own.
    value === true
      ? `--${name}`
      : value.startsWith('-')
        ? inShell(`--${name}=${value}`)
        : `--${name} ${inShell(value)}`,
  );
  return ['npx entente-elements render', inShell(String(src)), `--element ${tag}`, ...options, '--out story.html'].join(
    ' ',
  );
}

/** Every form, in the order of the tabs. */
export const FORMS: readonly Form[] = [
  {
    id: 'script',
    name: 'Script',
    note: 'Two parts to paste. The first line is needed once on a page.',
    write: script,
  },
  {
    id: 'placeholder',
    name: 'Placeholder',
    note: 'For editors that strip tags they do not know.',
    write: placeholder,
  },
  {
    id: 'frame',
    name: 'Frame',
    note: 'For pages that take no scripts of yours. The second line, once on a page, gives every frame its height.',
    write: frame,
  },
  {
    id: 'shortcode',
    name: 'WordPress',
    note: 'A shortcode, where the plugin is installed.',
    write: shortcode,
  },
  {
    id: 'react',
    name: 'React',
    note: 'React 19, with the package from a bundler.',
    write: react,
  },
  {
    id: 'command',
    name: 'Prerendered',
    note: 'A command that writes a page with the finished drawing, for readers without scripts.',
    write: command,
  },
];
