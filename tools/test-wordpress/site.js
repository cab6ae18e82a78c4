// A WordPress that runs: PHP's own server, and people who log in as a browser does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { USERS } from './install.js';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Serves a folder; `stop` ends it. */
export async function startSite(folder) {
  const port = await freePort();
  const php = spawn('php', ['-d', 'upload_max_filesize=16M', '-S', `127.0.0.1:${port}`, '-t', folder], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
    detached: true, // its workers end with it
  });
  const url = `http://127.0.0.1:${port}`;
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${url}/wp-login.php`).catch(() => undefined);
    if (answer?.ok) break;
    if (php.exitCode !== null) throw new Error(`PHP cannot serve the folder "${folder}".`);
    if (Date.now() > end) {
      process.kill(-php.pid);
      throw new Error(`WordPress does not answer: ${answer?.status}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, stop: () => process.kill(-php.pid) };
}

/** Somebody who is logged in, and may ask for pages, send forms and use the REST interface. */
export class Visitor {
  #cookies = new Map([['wordpress_test_cookie', 'WP+Cookie+check']]);
  #nonce;

  constructor(url) {
    this.url = url;
  }

  static async logIn(url, name) {
    const visitor = new Visitor(url);
    const form = new URLSearchParams({ log: name, pwd: USERS[name].password, testcookie: '1', 'wp-submit': 'Log In' });
    await visitor.ask('/wp-login.php', { method: 'POST', body: form });
    const nonce = await visitor.page('/wp-admin/admin-ajax.php?action=rest-nonce');
    if (!/^\w{10}$/.test(nonce)) throw new Error(`${name} could not log in.`);
    visitor.#nonce = nonce;
    return visitor;
  }

  /** The cookies, for a browser. */
  get cookies() {
    return [...this.#cookies].map(([name, value]) => ({ name, value, url: this.url }));
  }

  async ask(path, { headers, ...options } = {}) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(path, this.url), {
      ...options,
      headers: { ...headers, cookie },
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      this.#cookies.set(name, value);
    }
    return answer;
  }

  async page(path) {
    return (await this.ask(path)).text();
  }

  /** Asks the REST interface; throws what it refuses. */
  async rest(route, body, { method = body ? 'POST' : 'GET', headers = {} } = {}) {
    const json = body && !(body instanceof Uint8Array);
    const answer = await this.ask(`/index.php?rest_route=${route.replace('?', '&')}`, {
      method,
      headers: { 'x-wp-nonce': this.#nonce, ...(json && { 'content-type': 'application/json' }), ...headers },
      body: json ? JSON.stringify(body) : body,
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${text.slice(0, 300)}`);
    return JSON.parse(text);
  }

  /** Publishes a post and gives it back as it was stored. */
  async publish(content, title = 'A post') {
    return this.rest('/wp/v2/posts?context=edit', { title, content, status: 'publish' });
  }
}

/** Hands in a plugin's zip as the form of the dashboard does. */
export async function uploadPlugin(admin, name, bytes) {
  const page = await admin.page('/wp-admin/plugin-install.php?tab=upload');
  const [, nonce] = /name="_wpnonce" value="(\w+)"/.exec(page) ?? [];
  const form = new FormData();
  form.set('_wpnonce', nonce);
  form.set('pluginzip', new Blob([bytes], { type: 'application/zip' }), name);
  form.set('install-plugin-submit', 'Install Now');
  return (await admin.ask('/wp-admin/update.php?action=upload-plugin', { method: 'POST', body: form })).text();
}
