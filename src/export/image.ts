import { figureToSvg } from './figure-svg.js';

/** Pixels of a PNG for each CSS pixel. */
const DENSITY = 2;

/**
 * A drawing in pixels.
 * @param width of the drawing in CSS pixels, like `height`
 * @param density pixels for each of them
 * @throws under a content policy that allows no `blob:` image.
 */
export async function rasterise(svg: Blob, width: number, height: number, density: number = DENSITY): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(svg);
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * density);
    canvas.height = Math.ceil(height * density);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('This browser makes no PNG.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

const TYPES: readonly string[] = ['svg', 'png'];

/**
 * What an element has drawn, as a picture with title, key, sources and policy.
 * @throws where nothing is drawn, and for any other type; for `png` also under a content policy that allows no `blob:` image.
 */
export async function exportImage(root: ParentNode, type: 'svg' | 'png'): Promise<Blob> {
  if (!TYPES.includes(type)) throw new RangeError(`A picture is exported as svg or png, not as ${type}.`);
  const figure = root.querySelector('figure');
  if (!figure) throw new Error('Nothing is drawn yet.');
  const surface = getComputedStyle(figure).outlineColor;
  const title = figure.querySelector('.heading')?.textContent ?? '';
  const drawing = figureToSvg(figure, surface, title);
  const text = new XMLSerializer().serializeToString(drawing);
  const svg = new Blob([text], { type: 'image/svg+xml' });
  if (type === 'svg') return svg;
  return rasterise(svg, Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height')));
}
