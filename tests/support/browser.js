// For tests in Node that drive a page: one Chromium, and a page that fails the test on anything it should not do.
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../tools/browsers.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = () => chromium.launch({ executablePath: ensureBrowser('chromium'), args: FLAGS });

/** A page whose every console line, error, policy violation, layout shift and request is kept. */
export async function openPage(
  browser,
  url,
  { width = 720, height = 900, scheme = 'light', lang = 'en', ...rest } = {},
) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, locale: lang, ...rest });
  const page = await context.newPage();
  const seen = { console: [], requests: [] };
  page.on('console', (message) => seen.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.console.push(`error: ${error.message}`));
  page.on('request', (request) => seen.requests.push(request.url()));
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!entry.hadRecentInput) {
          globalThis.shifts.push({
            value: entry.value,
            of: entry.sources?.map(({ node }) => node?.nodeName ?? '?').join(),
          });
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, seen, close: () => context.close() };
}

/** Waits until every element of the page, scrolled through from top to end, has drawn. */
export async function allDrawn(page) {
  await page.evaluate(async () => {
    const elements = [...document.querySelectorAll('relations-map, visit-timeline, quote-card')];
    for (const element of elements) {
      element.scrollIntoView({ block: 'start' });
      const end = Date.now() + 15_000;
      while (!element.shadowRoot?.querySelector('figure')) {
        if (Date.now() > end) throw new Error(`<${element.localName}> has not drawn`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }
    scrollTo(0, 0);
  });
}
