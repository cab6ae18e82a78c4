// Is the HTML of a built page right? The rules stand in .htmlvalidate.json.
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';
import { ROOT } from '../setup.js';

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

/** @returns {Promise<string[]>} what is wrong, with the place in the file */
export async function markupProblems(/** @type {string} */ file) {
  const { results } = await validator.validateFile(join(ROOT, 'dist-demo', file));
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`),
  );
}
