// Serves a folder on a free port of this machine, for tests that want real pages.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
};

/** @typedef {string | { body: string, headers: Record<string, string> }} Page a text, or one with headers of its own */

/** @param {{ pages?: Record<string, Page>, folders?: Record<string, string>, headers?: Record<string, string> }} what */
export async function serve({ pages = {}, folders = {}, headers = {} }) {
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
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...headers });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
