/**
 * `embed-parent.js`, on the page around the frames: gives each frame the height that it tells of itself. One listener
 * serves all frames of the page, also those added later.
 */

/** CSS pixels. A frame cannot hide itself, nor push the rest of the article out of reach. */
const LEAST = 40;
const MOST = 10_000;

function* framesIn(root: Document | ShadowRoot): Generator<HTMLIFrameElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLIFrameElement) yield element;
    else if (element.shadowRoot) yield* framesIn(element.shadowRoot);
  }
}

function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('entente' in data) || data.entente !== 'height') return undefined;
  if (!('height' in data) || typeof data.height !== 'number' || !Number.isFinite(data.height)) return undefined;
  return Math.min(Math.max(Math.ceil(data.height), LEAST), MOST);
}

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const frame of framesIn(document)) {
    if (frame.contentWindow !== source) continue;
    const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${String(height + border)}px`;
  }
});

// Frames that were there before told their height to nobody.
for (const frame of framesIn(document)) frame.contentWindow?.postMessage({ entente: 'ready' }, '*');
