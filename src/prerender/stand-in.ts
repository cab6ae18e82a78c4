import { estimatedWidth } from './text-width.js';

/** Reads a file by its address; rejects where there is none. */
export type ReadFile = (url: URL) => Promise<Uint8Array<ArrayBuffer>>;

const TYPES: Readonly<Record<string, string>> = { json: 'application/json', csv: 'text/csv' };

function canvas(): object {
  const pen = {
    font: '',
    measureText(text: string): { width: number } {
      const [, weight = '400', size = '13'] = /^(\d+) ([\d.]+)px/.exec(pen.font) ?? [];
      return { width: estimatedWidth(text, Number(size), Number(weight)) };
    },
  };
  return { getContext: (): object => pen };
}

/** A file as fetch gives it, which also holds it against its `integrity`. */
async function fromFile(url: URL, read: ReadFile, load: (address: string) => Promise<Response>): Promise<Response> {
  const type = TYPES[url.pathname.replace(/.*\./s, '')] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([await read(url)], { type }));
  try {
    return await load(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What the elements ask of a page while they draw, answered without one. */
function answers(read: ReadFile, failed: string[]): Readonly<Record<string, unknown>> {
  const { fetch } = globalThis;
  return {
    document: { createElement: canvas },
    navigator: {},
    getComputedStyle: () => ({ fontFamily: 'sans-serif', direction: 'ltr' }),
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
    fetch: async (address: string | URL, options?: RequestInit): Promise<Response> => {
      const url = new URL(address);
      try {
        const load = (from: string): Promise<Response> => fetch(from, options);
        const response = await (url.protocol === 'file:' ? fromFile(url, read, load) : load(url.href));
        if (!response.ok) failed.push(url.href);
        return response;
      } catch (error) {
        failed.push(url.href);
        throw error;
      }
    },
  };
}

/**
 * Does work that needs a page where there is none. Only while it runs do the names of a page mean something: other code in
 * the same process tells by them whether it is in a browser.
 * @throws {Error} where a file could not be had: a page would draw without it, but what is written stays as it is
 */
export async function withStandIn<T>(read: ReadFile, work: () => Promise<T>): Promise<T> {
  const failed: string[] = [];
  const stand = answers(read, failed);
  const before = Object.keys(stand).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(stand))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  try {
    const result = await work();
    if (failed.length) throw new Error(`${failed.join(', ')} could not be read.`);
    return result;
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
