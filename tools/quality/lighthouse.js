// Lighthouse's four scores of a page, on a phone and on a desk.
import puppeteer from 'puppeteer-core';
import lighthouse, { desktopConfig } from 'lighthouse';
import { CHROMIUM_ARGS, ensureBrowser } from '../browsers.js';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const FORMS = /** @type {const} */ (['mobile', 'desktop']);

/** What every score must reach, of 100. */
export const AT_LEAST = 95;

/** The measures that make the score of performance, and the element that was painted last. */
const MEASURES = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  SI: 'speed-index',
};

/**
 * @typedef {object} Measured
 * @property {string} form
 * @property {Record<string, number>} scores of 100
 * @property {string} measures
 * @property {string[]} shortfalls what a category that falls short blames
 */

/** @returns {Measured} */
function read(/** @type {string} */ form, /** @type {import('lighthouse').Result} */ lhr) {
  const scores = Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]));
  const shortfalls = CATEGORIES.filter((id) => scores[id] < AT_LEAST).flatMap((id) =>
    lhr.categories[id].auditRefs
      .map((ref) => lhr.audits[ref.id])
      .filter(({ score }) => score !== null && score < 0.9)
      .map((audit) => `${id}: ${audit.id}${audit.displayValue ? `, ${audit.displayValue}` : ''}`),
  );
  const measures = Object.entries(MEASURES).map(([name, id]) => `${name} ${lhr.audits[id].displayValue}`);
  return { form, scores, measures: measures.join('  '), shortfalls };
}

async function measure(
  /** @type {string} */ url,
  /** @type {(typeof FORMS)[number]} */ form,
  /** @type {number} */ port,
) {
  const config = form === 'desktop' ? desktopConfig : undefined;
  const result = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: 'error' }, config);
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
  if (result.lhr.runtimeError) throw new Error(`${url}: ${result.lhr.runtimeError.message}`);
  return read(form, result.lhr);
}

/** A busy machine spoils one run: a score that falls short is measured twice more, and the middle one counts. */
async function measureFairly(/** @type {Parameters<typeof measure>} */ ...what) {
  const first = await measure(...what);
  if (first.scores.performance >= AT_LEAST) return first;
  const runs = [first, await measure(...what), await measure(...what)];
  return runs.sort((one, other) => one.scores.performance - other.scores.performance)[1];
}

/**
 * Measures pages one after the other, in a Chromium of its own.
 * @param {string[]} urls
 * @param {(url: string, measured: Measured) => void} tell
 */
export async function measurePages(urls, tell) {
  const browser = await puppeteer.launch({ executablePath: ensureBrowser('chromium'), args: CHROMIUM_ARGS });
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    for (const url of urls) for (const form of FORMS) tell(url, await measureFairly(url, form, port));
  } finally {
    await browser.close();
  }
}
