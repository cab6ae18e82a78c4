// Every page of the built gallery: once it stands, the worker is told what it was made of, also what came before it.
async function tellWorker() {
  await navigator.serviceWorker.register(new URL('sw.js', import.meta.url));
  const { active } = await navigator.serviceWorker.ready;
  const observer = new PerformanceObserver((list) => active.postMessage(list.getEntries().map(({ name }) => name)));
  for (const type of ['navigation', 'resource']) observer.observe({ type, buffered: true });
}

// No worker in a page without TLS, nor where the reader forbids one: the page works without it.
if ('serviceWorker' in navigator) addEventListener('load', () => tellWorker().catch(() => undefined));
