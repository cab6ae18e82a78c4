/**
 * Fetches dossiers: one request an address, however many elements of a page ask; it ends when nobody waits any more.
 * Whatever goes wrong comes back as a problem of the file as a whole (path ''); only an abort throws.
 */
import type { Dossier, Problem } from '../model/dossier.js';
import { parseDossier } from './parse.js';
import { brief } from './problems.js';

/** A dossier, as far as it could be loaded and read, and what could not. */
export interface Loaded {
  readonly dossier?: Dossier;
  readonly problems: readonly Problem[];
}

/** Bytes of one file. */
export const BYTES_AT_MOST = 20_000_000;
/** Milliseconds for one file. */
export const PATIENCE = 60_000;
const LATE = `took longer than ${PATIENCE / 1000} seconds`;

interface Loading {
  readonly result: Promise<Loaded>;
  readonly controller: AbortController;
  waiting: number;
  done: boolean;
}

/** Requests under way and dossiers that were loaded, by address. Failures are not kept. */
const loadings = new Map<string, Loading>();

/** Addresses whose next request goes past every cache. */
const stale = new Set<string>();

/** Loads a dossier (`.json`) or one table of it (`.csv`). Rejects only when `signal` aborts. */
export function loadDossier(url: string, signal: AbortSignal): Promise<Loaded> {
  const address = addressOf(url);
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  const loading = loadings.get(address) ?? start(address);
  loading.waiting++;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason as Error);
      if (--loading.waiting > 0 || loading.done) return;
      forget(address, loading);
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
export function reloadDossier(url: string): void {
  const address = addressOf(url);
  const loading = loadings.get(address);
  if (loading?.done === false) return;
  loadings.delete(address);
  stale.add(address);
}

/** Reads a dossier that stands in the page as JSON. */
export function loadInline(text: string): Loaded {
  return fromJson(text, '');
}

/** Is it a CSV file, by its address or by what the server says? */
export function isTable(url: string, contentType: string | null): boolean {
  return (
    /\.[ct]sv$/i.test(url.replace(/[?#].*/s, '')) || /^text\/(csv|tab-separated-values)\b/i.test(contentType ?? '')
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

function start(address: string): Loading {
  const controller = new AbortController();
  const cache = stale.delete(address) ? 'reload' : 'default';
  const loading: Loading = { result: load(address, controller, cache), controller, waiting: 0, done: false };
  loadings.set(address, loading);
  void loading.result.then(({ dossier }) => {
    loading.done = true;
    if (!dossier) forget(address, loading);
  });
  return loading;
}

function forget(address: string, loading: Loading): void {
  if (loadings.get(address) === loading) loadings.delete(address);
}

async function load(address: string, controller: AbortController, cache: RequestCache): Promise<Loaded> {
  const { signal } = controller;
  const timer = setTimeout(() => {
    controller.abort(LATE);
  }, PATIENCE);
  try {
    const response = await fetch(address, { signal, cache, credentials: 'same-origin' });
    if (!response.ok) {
      controller.abort();
      const { status } = response;
      return failed(address, status === 404 ? 'was not found (404)' : `was refused by its server (${status})`);
    }
    const bytes = await bytesOf(response);
    if (!bytes) {
      controller.abort();
      return failed(address, `is larger than ${BYTES_AT_MOST / 1e6} MB, the most that is loaded`);
    }
    return await fromBytes(bytes, address, response.headers.get('content-type'));
  } catch {
    if (signal.reason === LATE) return failed(address, LATE);
    return failed(address, 'could not be reached (no network, or its server does not allow it from this page)');
  } finally {
    clearTimeout(timer);
  }
}

/** The body; undefined when it is larger than it may be. */
async function bytesOf(response: Response): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length')) > BYTES_AT_MOST) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > BYTES_AT_MOST) return undefined;
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function fromBytes(bytes: Uint8Array, address: string, contentType: string | null): Promise<Loaded> {
  const { text, problems } = decode(bytes, address);
  if (!text.trim()) return failed(address, 'is empty');
  if (/^\s*</.test(text)) return failed(address, 'is an HTML page or other markup, and not a dossier');
  const loaded = isTable(address, contentType) ? await fromTable(text, address) : fromJson(text, address);
  return { ...loaded, problems: [...problems, ...loaded.problems] };
}

/** UTF-8, or what spreadsheets write instead. */
function decode(bytes: Uint8Array, address: string): { text: string; problems: readonly Problem[] } {
  const as = (encoding: string): string => new TextDecoder(encoding, { fatal: true }).decode(bytes);
  try {
    return { text: as(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'), problems: [] };
  } catch {
    return { text: as('windows-1252'), ...failed(address, 'is not UTF-8 and was read as Windows-1252') };
  }
}

/** Only pages with tables load the code for them. */
async function fromTable(text: string, address: string): Promise<Loaded> {
  const { parseTable } = await import('./table.js');
  const { raw, problems, place } = parseTable(text, nameOf(address));
  if (!raw) return { problems };
  const { dossier, problems: more } = parseDossier(raw);
  return {
    ...(dossier && { dossier }),
    problems: [...problems, ...more.map((problem) => ({ ...problem, path: place(problem.path) }))],
  };
}

function nameOf(address: string): string {
  const name = address.replace(/[?#].*/s, '').replace(/.*\//s, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function fromJson(text: string, address: string): Loaded {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return failed(address || text, `is not JSON: ${(error as Error).message}`);
  }
  return parseDossier(raw);
}

function failed(value: string, reason: string): Loaded {
  return { problems: [{ path: '', value: brief(value), reason }] };
}
