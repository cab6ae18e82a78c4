let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/**
 * How wide a text runs in a font, in CSS pixels. Layout asks this before anything is drawn, so that a label is placed once.
 * @param font a CSS `font` value with size and family
 * @param lang BCP 47: Firefox has another `sans-serif` for each script. Default the page's language
 */
export function textWidth(text: string, font: string, lang = 'inherit'): number {
  const key = `${lang}|${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 8;
  Object.assign(context, { lang, font });
  const { width } = context.measureText(text);
  if (widths.size > 5000) widths.clear();
  widths.set(key, width);
  return width;
}
