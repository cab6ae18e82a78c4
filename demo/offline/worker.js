// The gallery's service worker, as sw.js in its folder: what a reader has seen opens again without the network. Only the
// built gallery has it; the elements neither bring nor need one.
const VERSION = '__VERSION__'; // of the build: a new one starts afresh
const OURS = `entente ${self.registration.scope} `; // other galleries may live on the same host
const CACHE = OURS + VERSION;

const isOurs = (url) => url.startsWith(self.registration.scope);
/** Its name changes with its content, so that the copy at hand is the right one. */
const isHashed = (url) => url.startsWith(`${self.registration.scope}assets/`);

async function fromNetwork(request) {
  const response = await fetch(request);
  if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
  return response;
}

async function answer(request) {
  const kept = await caches.match(request, { cacheName: CACHE });
  if (kept && isHashed(request.url)) return kept;
  return kept ? fromNetwork(request).catch(() => kept) : fromNetwork(request);
}

async function keep(urls) {
  const cache = await caches.open(CACHE);
  const missing = await Promise.all(urls.filter(isOurs).map(async (url) => ((await cache.match(url)) ? [] : [url])));
  await Promise.allSettled(missing.flat().map((url) => cache.add(url)));
}

async function startAfresh() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(startAfresh()));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && isOurs(url)) event.respondWith(answer(event.request));
});
