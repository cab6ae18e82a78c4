/** The address asked for last: the elements of a page mostly have the same. */
let last: { readonly src: string; readonly base: string; readonly href: string | undefined } | undefined;

/** An address as it is from a page; undefined for one that is none. */
export function absolute(src: string, base: string): string | undefined {
  if (last?.src !== src || last.base !== base)
    last = { src, base, href: URL.canParse(src, base) ? new URL(src, base).href : undefined };
  return last.href;
}
