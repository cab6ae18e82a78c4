const OURS = 'relations-map,visit-timeline,quote-card,[data-entente]';

/** Stands in an article, and in no words for readers without scripts. */
const OF_AN_ARTICLE = `${OURS},h1,p~h2,article,aside,form,iframe,main,nav,script[src]`;

/** More paragraphs than these, and they are the article's. */
const PARAGRAPHS = 3;

/**
 * HTML knows no `<relations-map … />`: without an end tag all that follows in the article becomes the words inside the
 * element, which go when it draws. Nothing tells that for sure, but then nothing stands behind the element, and inside it
 * stands what belongs to an article.
 */
function holdsTheArticle(element: Element): boolean {
  // Without an address of its data an element may well draw from what it holds.
  if (element.nextSibling || !element.matches('[src],[data-src]')) return false;
  const inside = [...element.children];
  return (
    inside.some((child) => child.matches(OF_AN_ARTICLE)) ||
    inside.filter(({ localName }) => localName === 'p').length > PARAGRAPHS
  );
}

/** Gives an article back what an element without an end tag has taken of it, and tells the page's maker. */
export function giveBack(element: Element): void {
  if (holdsTheArticle(element)) empty(element);
}

function empty(element: Element): void {
  const last = element.lastChild;
  if (!last) return;
  // eslint-disable-next-line no-console -- the article is whole again, but only where this script runs
  console.warn(`<${element.localName}> needs an end tag: what follows it in the page had become its content.`);
  element.after(...element.childNodes);
  // The next one, at the end of all this, was written in the same way.
  if (last instanceof Element && last.matches(OURS)) empty(last);
}
