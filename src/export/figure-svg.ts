import { textLines } from './text-lines.js';

const SVG = 'http://www.w3.org/2000/svg';

/** What SVG understands as attributes, and the value that needs none. */
const PAINT: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'vector-effect': 'none',
  'paint-order': 'normal',
  opacity: '1',
  visibility: 'visible',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  direction: 'ltr',
  'unicode-bidi': 'normal',
};

/** A copy of a drawing that needs no style sheet: what the sheets say stands in its attributes. */
function selfContained(drawing: SVGElement): SVGElement {
  const copy = drawing.cloneNode(true) as SVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  copies.forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    if (style.display === 'none') {
      element.remove();
      return;
    }
    for (const [name, initial] of Object.entries(PAINT)) {
      const value = style.getPropertyValue(name);
      if (value && value !== initial) element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
    for (const name of ['class', 'part', 'tabindex', 'style']) element.removeAttribute(name);
  });
  return copy;
}

const visible = (colour: string): boolean => colour !== 'transparent' && !/,\s*0\)$/.test(colour);

function element(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Background and borders of a box of the page. */
function boxMarks(node: Element, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  const marks: SVGElement[] = [];
  for (const box of style.display === 'inline' ? node.getClientRects() : [node.getBoundingClientRect()]) {
    const [x, y] = [box.left - origin.left, box.top - origin.top];
    const { width, height } = box;
    if (visible(style.backgroundColor))
      marks.push(element('rect', { x, y, width, height, fill: style.backgroundColor }));
    const sides = [
      ['top', x, y, x + width, y],
      ['right', x + width, y, x + width, y + height],
      ['bottom', x, y + height, x + width, y + height],
      ['left', x, y, x, y + height],
    ] as const;
    for (const [side, x1, y1, x2, y2] of sides) {
      const line = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
      const kind = style.getPropertyValue(`border-${side}-style`);
      if (!line || kind === 'none') continue;
      const stroke = style.getPropertyValue(`border-${side}-color`);
      const dash = kind === 'dashed' ? { 'stroke-dasharray': `${String(line * 3)} ${String(line * 2)}` } : {};
      marks.push(element('line', { x1, y1, x2, y2, stroke, 'stroke-width': line, ...dash }));
    }
  }
  return marks;
}

const pen = (): CanvasRenderingContext2D | null => document.createElement('canvas').getContext('2d');

function textMarks(node: Text, origin: DOMRect, canvas: CanvasRenderingContext2D | null): SVGElement[] {
  const parent = node.parentElement;
  if (!parent) return [];
  const style = getComputedStyle(parent);
  if (canvas) canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const rise = canvas?.measureText('x').fontBoundingBoxAscent ?? Number.parseFloat(style.fontSize);
  const rtl = style.direction === 'rtl';
  return textLines(node, origin).map(({ text, left, right, top }) =>
    element(
      'text',
      {
        x: rtl ? right : left,
        y: top + rise,
        fill: style.color,
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        'xml:space': 'preserve',
        ...(rtl ? { direction: 'rtl' } : {}),
        ...(style.textDecorationLine.includes('underline') ? { 'text-decoration': 'underline' } : {}),
      },
      text,
    ),
  );
}

/** Parts of a figure that only a screen has, one below the other: controls, and a panel that only asks for a choice. */
const ON_SCREEN_ONLY = '.controls, .panel:has(> .ask:only-child)';

/** The height that these take and the picture has no use for: none where something stands beside them. */
function holeIn(figure: Element): number {
  const gone = [...figure.children].filter((child) => child.matches(ON_SCREEN_ONLY));
  const [first, next] = [gone[0], gone.at(-1)?.nextElementSibling];
  return first && next ? Math.max(0, next.getBoundingClientRect().top - first.getBoundingClientRect().top) : 0;
}

/** The height that only actions take, at the end. */
function actionsBelow(figure: Element): number {
  const foot = figure.querySelector('.foot');
  const kept = foot ? [...foot.children].filter((child) => !child.matches('.actions')) : [];
  if (!foot || !kept.length) return 0;
  const end = Math.max(...kept.map((child) => child.getBoundingClientRect().bottom));
  return Math.max(0, foot.getBoundingClientRect().bottom - end);
}

/**
 * A figure as it stands on the screen, as SVG without a style sheet or a foreign object, so that drawing programs read
 * it too. What only a screen has (controls, actions, words for the ear) is left out.
 */
export function figureToSvg(figure: Element, surface: string, title: string): SVGElement {
  const box = figure.getBoundingClientRect();
  const hole = holeIn(figure);
  const { width } = box;
  const height = box.height - hole - actionsBelow(figure);
  const margin = 16;
  const size = { width: width + 2 * margin, height: height + 2 * margin };
  const out = element('svg', { xmlns: SVG, ...size, viewBox: `${-margin} ${-margin} ${size.width} ${size.height}` });
  out.append(element('title', {}, title), element('rect', { x: -margin, y: -margin, ...size, fill: surface }));
  const canvas = pen();
  const below = DOMRect.fromRect({ x: box.x, y: box.y + hole, width, height });
  let origin = box;
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      out.append(...textMarks(node, origin, canvas));
    } else if (node instanceof SVGSVGElement) {
      const own = node.getBoundingClientRect();
      const copy = selfContained(node);
      copy.setAttribute('x', String(own.left - origin.left));
      copy.setAttribute('y', String(own.top - origin.top));
      copy.setAttribute('width', String(own.width));
      copy.setAttribute('height', String(own.height));
      out.append(copy);
    } else if (node instanceof Element) {
      const style = getComputedStyle(node);
      if (
        style.display === 'none' ||
        style.visibility === 'hidden' ||
        node.matches(ON_SCREEN_ONLY) ||
        node.matches('.hear, .actions, .ask, .opens, .notice, .filter, p.beside, .zoom, details:not([open])')
      ) {
        if (node.matches(ON_SCREEN_ONLY)) origin = below;
        return;
      }
      out.append(...boxMarks(node, style, origin));
      node.childNodes.forEach(walk);
    }
  };
  walk(figure);
  return out;
}
