/**
 * The console of a browser test. `setup.ts` calls `watchConsole()` once per page; at the end of each test any output
 * that it did not announce by `expectConsole()` fails it. So do uncaught errors and violations of the content policy.
 */

const METHODS = ['error', 'warn', 'log', 'info', 'debug'] as const;

let output: string[] = [];
let expected: RegExp[] = [];

function record(kind: string, text: string): void {
  output.push(`${kind}: ${text}`);
}

function textOf(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}

/** Starts to collect. */
export function watchConsole(): void {
  for (const method of METHODS) {
    console[method] = (...args: unknown[]): void => record(method, args.map(textOf).join(' '));
  }
  addEventListener('error', (event) => record('uncaught', event.message));
  addEventListener('unhandledrejection', (event) => record('unhandled rejection', textOf(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    record('content policy', `${event.violatedDirective} forbids ${event.blockedURI}`),
  );
}

/** Announces output: each pattern must match a line (`warn: …`, `error: …`) before the test ends. */
export function expectConsole(...patterns: RegExp[]): void {
  expected.push(...patterns);
}

/** The lines written so far in this test. */
export function consoleOutput(): readonly string[] {
  return output;
}

/** Drops what was written and announced: the test has failed by itself. */
export function forgetConsole(): void {
  output = [];
  expected = [];
}

/** Ends a test's account: throws where the output is not what was announced. */
export function settleConsole(): void {
  const lines = output;
  const patterns = expected;
  forgetConsole();
  const surplus = lines.filter((line) => !patterns.some((pattern) => pattern.test(line)));
  if (surplus.length > 0) throw new Error(`unexpected console output:\n${surplus.join('\n')}`);
  const missing = patterns.filter((pattern) => !lines.some((line) => pattern.test(line)));
  if (missing.length > 0) throw new Error(`expected on the console, but not seen: ${missing.map(String).join(', ')}`);
}
