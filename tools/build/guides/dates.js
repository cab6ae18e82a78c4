// Dates and the words they become, made by the very code that the elements say them with.
import '../../ts-loader.js';
import { table } from './parts.js';

/** Lines of `2013-10  what you know` as a Markdown table. A date that is none stops the build. */
export async function dateTable(lines) {
  const [{ parseEdtf }, { dateWords }, { language }, { common }] = await Promise.all([
    import('../../../src/model/parse-edtf.ts'),
    import('../../../src/words/date.ts'),
    import('../../../src/words/language.ts'),
    import('../../../src/words/strings/en.common.ts'),
  ]);
  const english = language('en', { common });
  const rows = lines.split('\n').map((line) => {
    const [, form, known] = /^(\S+)\s+(.*)$/.exec(line.trim());
    const date = parseEdtf(form);
    if (typeof date === 'string') throw new Error(`"${form}" ${date}`);
    return [known, `\`${form}\``, dateWords(date, english), dateWords(date, english, 'short')];
  });
  return table(['what you know', 'you write', 'readers read', 'on a label'], rows);
}
