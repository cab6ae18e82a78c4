/** A start tag, an end tag, or text, as Lit's server renderer writes them: every value in double quotes. */
export type Token =
  | {
      readonly kind: 'start';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
    }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=>/]+)(?:="([^"]*)")?/g;

/** The tokens of our own markup. Texts and values keep their entities. */
export function tokensOf(markup: string): readonly Token[] {
  return [...markup.matchAll(TOKEN)].map(([text, slash, name, attributes = '', empty]): Token => {
    if (name === undefined) return { kind: 'text', text };
    if (slash) return { kind: 'end', name };
    const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value] as const);
    return { kind: 'start', name, attributes: new Map(pairs), empty: !!empty };
  });
}

/** The outermost `svg` elements of our own markup, in order. */
export function svgsOf(markup: string): readonly string[] {
  return markup.match(/<svg\b.*?<\/svg\s*>/gs) ?? [];
}
