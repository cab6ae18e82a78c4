// Writes src/words/strings/mn.names.data.ts: what Mongolian calls states and languages, from CLDR, which Node has whole. No
// Chromium has Mongolian in its `Intl`.
import { writeFile } from 'node:fs/promises';
import { iso31661 } from 'iso-3166';

const LANGUAGES = 'ar bo cs de en es fi fr hi hu id it ja kk ko mn pl pt ru sv th tr uk vi zh'.split(' ');
/** As in src/words/state-name.ts: the short name is what newspapers write. */
const SHORT = new Set(['HK', 'MO', 'PS']);

const names = (type, style) => new Intl.DisplayNames('mn', { type, style, fallback: 'none' });
const long = names('region', 'long');
const short = names('region', 'short');
const languages = names('language', 'long');

/** `AD Андорра|AE …` in lines. */
function tableOf(rows) {
  const lines = [''];
  for (const [code, name] of rows) {
    const row = `${code} ${name}|`;
    if ((lines.at(-1) + row).length > 108) lines.push('');
    lines[lines.length - 1] += row;
  }
  return lines.map((line) => `  '${line.replaceAll("'", "\\'")}'`).join(' +\n');
}

export function mongolianModule() {
  const codes = iso31661.map(({ alpha2 }) => alpha2).sort();
  const states = codes.flatMap((code) => {
    const name = (SHORT.has(code) ? short : long).of(code);
    return name ? [[code, name]] : [];
  });
  return `// Written by tools/data/mongolian.js from CLDR (Unicode License v3). Do not edit.

/** ISO 3166-1 alpha-2 and what Mongolian calls the state. */
export const STATES: string =
${tableOf(states)};

/** ISO 639-1 and what Mongolian calls the language. */
export const LANGUAGES: string =
${tableOf(LANGUAGES.map((code) => [code, languages.of(code)]))};
`;
}

export async function writeMongolian() {
  await writeFile('src/words/strings/mn.names.data.ts', mongolianModule());
}
