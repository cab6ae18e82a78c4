/**
 * Fetches dossiers: one request an address, however many elements of a page ask; it ends when nobody waits any more.
 * Whatever goes wrong comes back as a problem of the file as a whole (path ''); only an abort throws.
 */
import type { Problem } from '../model/dossier.js';
import type { Parsed } from './parse.js';
import { isObject } from './read.js';
import { readDossier } from './read-dossier.js';
import type { Read } from './read-dossier.js';
import type { Fault } from './refusals.js';
import { told } from './told.js';

/** A dossier, as far as it could be loaded and read, and what could not. */
export type Loaded = Parsed;

/** Bytes of one file: room for 100,000 visits with their passages. */
export const BYTES_AT_MOST = 40_000_000;
/** Milliseconds for one file. */
export const PATIENCE = 60_000;

interface Loading {
  readonly result: Promise<Loaded>;
  readonly controller: AbortController;
  waiting: number;
  done: boolean;
}

/** The text of a file, and what had to be guessed to read it. */
export interface Text {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** How a file is to be taken. */
export interface Terms {
  /** Where our fields stand in a table with columns of its own. */
  readonly columns?: string | undefined;
  /** Subresource Integrity metadata: a file of other content is not read. Empty for none, as on a script. */
  readonly integrity?: string | undefined;
}

/** Requests under way and dossiers that were loaded, by address and terms. Failures are not kept. */
const loadings = new Map<string, Loading>();

/** Keys whose next request goes past every cache. */
const stale = new Set<string>();

/**
 * Loads a dossier (`.json`), one table of it (`.csv`), or a timeline made for TimelineJS. Rejects only when `signal` aborts.
 */
export function loadDossier(url: string, signal: AbortSignal, terms: Terms = {}): Promise<Loaded> {
  const key = keyOf(url, terms);
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  const loading = loadings.get(key) ?? start(key, url, terms);
  loading.waiting++;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason as Error);
      if (--loading.waiting > 0 || loading.done) return;
      forget(key, loading);
      loading.controller.abort();
    };
    signal.addEventListener('abort', leave, { once: true });
    void loading.result.then((loaded) => {
      signal.removeEventListener('abort', leave);
      resolve(loaded);
    });
  });
}

/** The next time this address is asked for, it comes from the network; a request under way is new enough. */
export function reloadDossier(url: string, terms: Terms = {}): void {
  const key = keyOf(url, terms);
  const loading = loadings.get(key);
  if (loading?.done === false) return;
  loadings.delete(key);
  stale.add(key);
}

/** Reads a dossier that stands in the page as JSON. */
export function loadInline(text: string): Loaded | Promise<Loaded> {
  const json = fromJson(text, '');
  if ('refusals' in json) return told(json);
  return told(isTimeline(json.raw) ? failed(text, 'timeline') : readDossier(json.raw));
}

/** Is it a CSV file, by its address (also a published spreadsheet's, `…/pub?output=csv`) or by what the server says? */
export function isTable(url: string, contentType: string | null): boolean {
  return (
    /^[^?#]*\.[ct]sv(?:[?#]|$)/i.test(url) ||
    /^[^#]*[?&](?:output|format)=[ct]sv\b/i.test(url) ||
    /^text\/(csv|tab-separated-values)\b/i.test(contentType ?? '')
  );
}

/** Relative addresses are made absolute as fetch does it, so that each file has one. */
function addressOf(url: string): string {
  try {
    return new Request(url).url;
  } catch {
    return url;
  }
}

/** One file on two terms is two dossiers. */
function keyOf(url: string, { columns, integrity }: Terms): string {
  // (Not as JSON: a page may have given all lists a `toJSON`.)
  return [addressOf(url), columns, integrity].join('\n');
}

function start(key: string, url: string, terms: Terms): Loading {
  const controller = new AbortController();
  const cache = stale.delete(key) ? 'reload' : 'default';
  const loading: Loading = { result: load(url, controller, cache, terms), controller, waiting: 0, done: false };
  loadings.set(key, loading);
  void loading.result.then(({ dossier }) => {
    loading.done = true;
    if (!dossier) forget(key, loading);
  });
  return loading;
}

function forget(key: string, loading: Loading): void {
  if (loadings.get(key) === loading) loadings.delete(key);
}

async function load(
  address: string,
  controller: AbortController,
  cache: RequestCache,
  { columns, integrity }: Terms,
): Promise<Loaded> {
  const { signal } = controller;
  const timer = setTimeout(() => {
    controller.abort('late');
  }, PATIENCE);
  try {
    const init = { signal, cache, integrity: integrity ?? '', credentials: 'same-origin' } as const;
    const ask = integrity ? (await import('./pin.js')).fetchPinned : fetch;
    const response = await ask(address, init);
    if (typeof response === 'string') return await told(failed(address, 'said', response));
    if (!response.ok) {
      controller.abort();
      return await told(failed(address, 'status', response.status));
    }
    const bytes = await bytesOf(response);
    if (!bytes) {
      controller.abort();
      return await told(failed(address, 'large'));
    }
    return await fromBytes(bytes, address, response.headers.get('content-type'), columns);
  } catch {
    return await told(failed(address, signal.reason === 'late' ? 'late' : 'unreached'));
  } finally {
    clearTimeout(timer);
  }
}

/** The body; undefined when it is larger than it may be. */
async function bytesOf(response: Response): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length')) > BYTES_AT_MOST) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > BYTES_AT_MOST) return undefined;
    chunks.push(part.value);
  }
  // (By hand: a Blob would be written to the browser's own process and read back, 3 ms and more.)
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function fromBytes(
  bytes: Uint8Array,
  address: string,
  contentType: string | null,
  columns: string | undefined,
): Promise<Loaded> {
  const { text, problems } = await decode(bytes, address);
  if (!text.trim()) return told(failed(address, 'empty'));
  if (/^\s*</.test(text)) return told(failed(address, 'markup'));
  const loaded = await (isTable(address, contentType) ? fromTable(text, address, columns) : fromFile(text, address));
  return { ...loaded, problems: [...problems, ...loaded.problems] };
}

async function decode(bytes: Uint8Array, address: string): Promise<Text> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return (await import('./foreign.js')).decodeOther(bytes, address);
  }
}

async function fromTable(text: string, address: string, columns: string | undefined): Promise<Loaded> {
  const { readTable } = await import('./foreign.js');
  return readTable(text, address, columns);
}

async function fromFile(text: string, address: string): Promise<Loaded> {
  const json = fromJson(text, address);
  if ('refusals' in json) return told(json);
  if (!isTimeline(json.raw)) return told(readDossier(json.raw));
  const { readTimeline } = await import('./foreign.js');
  return readTimeline(json.raw, address);
}

/** Has it events with TimelineJS's dates, and no format of ours? */
function isTimeline(raw: unknown): raw is Readonly<Record<string, unknown>> {
  if (!isObject(raw) || 'dossier' in raw) return false;
  const { events } = raw;
  return Array.isArray(events) && events.some((event) => isObject(event) && 'start_date' in event);
}

function fromJson(text: string, address: string): Read | { readonly raw: unknown } {
  try {
    return { raw: JSON.parse(text) as unknown };
  } catch (error) {
    return failed(address || text, 'json', (error as Error).message);
  }
}

function failed(value: string, fault: Fault, detail?: unknown): Read {
  return { refusals: [{ path: [], value, fault, detail }] };
}
