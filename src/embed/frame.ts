/**
 * `embed.js`, what `embed.html` does: draws one element from its address (`?element=visit-timeline&src=…` and any
 * attribute) and talks to the page around it. A classic script, so that a sandboxed frame of origin `null` needs no
 * CORS to run it.
 */
import { setAttributes, TAGS } from './attributes.js';
import { loadScript } from './script.js';
import { talkToParent } from './talk.js';

function draw(query: URLSearchParams): void {
  const tag = query.get('element') ?? '';
  if (!TAGS.includes(tag)) return;
  const element = document.createElement(tag);
  setAttributes(element, query);
  element.setAttribute('loading', 'eager');
  document.documentElement.lang = query.get('lang') ?? document.documentElement.lang;
  document.body.append(element);
  // Without its script the frame stays empty, as it was.
  loadScript(`${tag}.classic.js`).catch(() => undefined);
}

draw(new URLSearchParams(location.search));
talkToParent();
