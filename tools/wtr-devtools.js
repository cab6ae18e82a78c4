// Lets browser tests ask Chromium's own DevTools: what the accessibility tree holds, how long scripts have run.
// (Playwright has given up `page.accessibility`, which the runner's own `a11ySnapshot` calls.)

/** What the runner's session of Playwright has that this needs; the other engines' have not. */
const sessions = new WeakMap();

/** @param {any} page */
function sessionOf(page) {
  let session = sessions.get(page);
  if (!session) sessions.set(page, (session = page.context().newCDPSession(page)));
  return session;
}

/** @returns {import('@web/test-runner-core').TestRunnerPlugin<{ method: string, params?: object }>} */
export function devtoolsPlugin() {
  return {
    name: 'entente-devtools',
    async executeCommand({ command, payload, session }) {
      if (command !== 'devtools' || !payload) return undefined;
      const { browser, id } = session;
      const page = browser.type === 'playwright' ? /** @type {any} */ (browser).getPage(id) : undefined;
      if (typeof page?.context !== 'function') return { unable: true };
      const tools = await sessionOf(page);
      return { answer: await tools.send(payload.method, payload.params ?? {}) };
    },
  };
}
