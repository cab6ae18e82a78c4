// Every page of the built gallery: once it stands, the worker is told what it was made of, also what came before it.
const CODE = ['__CODE__']; // of the elements
async function tellWorker() {
  await navigator.serviceWorker.register(new URL('sw.js', import.meta.url));
  const { active } = await navigator.serviceWorker.ready;
  const observer = new PerformanceObserver((list) => active.postMessage(list.getEntries().map(({ name }) => name)));
  for (const type of ['navigation', 'resource']) observer.observe({ type, buffered: true });
  // A page that has one element may have another, to which nobody has scrolled yet.
  if (document.querySelector('relations-map, visit-timeline, quote-card'))
    active.postMessage(CODE.map((file) => new URL(file, import.meta.url).href));
}

// No worker in a page without TLS or under a policy of its own, nor where the reader forbids one or there is no network: the
// page works without it, and the browser would only complain.
const strict = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
if ('serviceWorker' in navigator && navigator.onLine && !strict)
  addEventListener('load', () => tellWorker().catch(() => undefined));
