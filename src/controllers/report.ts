import type { Problem } from '../model/dossier.js';

const told = new WeakSet<readonly Problem[]>();

/** Tells the page's maker, once for each list, what in a dossier was not drawn. The only line we ever print. */
export function reportProblems(tag: string, source: string, problems: readonly Problem[]): void {
  if (!problems.length || told.has(problems)) return;
  told.add(problems);
  const lines = problems.map(({ path, value, reason }) => `  ${[path, value].filter(Boolean).join(': ')} ${reason}`);
  // eslint-disable-next-line no-console -- the contract promises these lines on the console
  console.warn(`<${tag}> ${source}: ${String(problems.length)} of its parts could not be read\n${lines.join('\n')}`);
}
