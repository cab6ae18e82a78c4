/**
 * What a frame page and the page around it say to each other by `postMessage`.
 *
 * The frame says its height in CSS pixels, at every change and when it is asked:
 *
 * - `{ entente: 'height', height }`, heard by `embed-parent.js`;
 * - `{ sentinel: 'amp', type: 'embed-size', height }`, heard by `<amp-iframe resizable>`;
 * - `{ message: 'height', value: height, secret }`, heard by WordPress, which puts `#?secret=…` behind the address.
 *
 * To WordPress it also says that it is there, `{ message: 'ready', secret }`, and which link a reader chose,
 * `{ message: 'link', value: url, secret }`. It is asked by `{ entente: 'ready' }` or WordPress's
 * `{ message: 'ready', secret }`.
 */
export function talkToParent(): void {
  if (parent === window) return;
  const secret = /^#\?secret=([a-z\d]+)/i.exec(location.hash)?.[1];

  // To any origin: a height and an address that the reader chose are no secret, and a frame does not know its host.
  const say = (message: object): void => {
    parent.postMessage(message, '*');
  };

  const tellHeight = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    say({ entente: 'height', height });
    say({ sentinel: 'amp', type: 'embed-size', height });
    if (secret) say({ message: 'height', value: height, secret });
  };

  let measured = false;
  new ResizeObserver(() => {
    measured = true;
    tellHeight();
  }).observe(document.documentElement);

  // WordPress clips a frame to nothing until it hears of it, and a browser renders and measures no frame of another host
  // that cannot be seen: one that waited for its height would wait for ever. WordPress shows it at any word of it.
  const tellPresence = (): void => {
    if (secret) say({ message: 'ready', secret });
  };

  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== parent || !isReady(data)) return;
    if (measured) tellHeight();
    else tellPresence();
  });
  tellPresence();

  if (!secret) return;
  addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link) return;
    say({ message: 'link', value: link.href, secret });
    // WordPress follows links to the frame's own host, and these alone.
    if (link.host === location.host) event.preventDefault();
  });
}

function isReady(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return ('entente' in data && data.entente === 'ready') || ('message' in data && data.message === 'ready');
}

/** The link that a plain click follows; a reader who asks for a new tab or a download gets just that. */
function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return undefined;
  }
  return event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && /^https?:$/.test(node.protocol));
}
