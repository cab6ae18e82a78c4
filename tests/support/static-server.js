// Serves a folder on a free port of this machine, for tests that want real pages.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
};

/** @typedef {string | { body: string, headers: Record<string, string> }} Page a text, or one with headers of its own */

/** What a host does to a file of a folder, at an address: nothing here, unless told. @typedef {(file: string, path: string) => Record<string, string>} HeadersOf */

/**
 * @param {object} what
 * @param {Record<string, Page>} [what.pages]
 * @param {Record<string, string>} [what.folders]
 * @param {Record<string, string>} [what.headers] for everything
 * @param {HeadersOf} [what.headersOf] more, for a file of a folder
 * @param {boolean} [what.gzip] packs the files of folders, for whoever takes it
 */
export async function serve({ pages = {}, folders = {}, headers = {}, headersOf = () => ({}), gzip = false }) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages[pathname];
    if (page !== undefined) {
      const { body, headers: own } = typeof page === 'string' ? { body: page } : page;
      response.writeHead(200, { 'content-type': TYPES['.html'], ...headers, ...own }).end(body);
      return;
    }
    const mount = Object.keys(folders).find((prefix) => pathname.startsWith(prefix));
    const file = mount && join(folders[mount], normalize(`/${decodeURIComponent(pathname.slice(mount.length))}`));
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    const packed = gzip && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const encoding = packed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {};
    response.writeHead(200, { 'content-type': type, ...encoding, ...headers, ...headersOf(file, pathname) });
    const bytes = createReadStream(file);
    (packed ? bytes.pipe(createGzip()) : bytes).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
