/**
 * Makes a drawing stand on its own: what our sheets say of its elements becomes presentation attributes, because drawing
 * programs and mail readers know no custom properties and many know no sheets. It reads what our sheets are written in:
 * type, class and attribute selectors, side by side or as descendants.
 */
import { tokensOf, type Token } from './tokens.js';

type Start = Extract<Token, { kind: 'start' }>;

interface Rule {
  /** The compounds of a selector, the subject last. */
  readonly compounds: readonly string[];
  readonly weight: number;
  readonly declarations: ReadonlyMap<string, string>;
}

/** A sheet as rules in the order of the cascade, and the values of the host's custom properties. */
export interface Sheet {
  readonly rules: readonly Rule[];
  readonly properties: ReadonlyMap<string, string>;
}

const PRESENTATION = new Set([
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
  ...['paint-order', 'font-size', 'font-weight', 'visibility', 'display', 'opacity', 'color'],
]);

/** What means something only on a page. */
const DROPPED = /^(?:class|part|tabindex|role|lang|data-.*|aria-.*)$/;

const COMPOUND = /^(?:[a-z]+)?(?:\.[\w-]+|\[[\w-]+(?:='[^']*')?\])*$/;

function declarationsOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(/;(?![^(]*\))/).flatMap((one) => {
    const at = one.indexOf(':');
    return at < 0 ? [] : [[one.slice(0, at).trim(), one.slice(at + 1).trim()] as const];
  });
  return new Map(pairs);
}

/** Reads a sheet. Rules for a medium or a state, and what only a browser lays out, are left out. */
export function readSheet(css: string): Sheet {
  const always = css.replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const properties = new Map<string, string>();
  const rules = [...always.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', text = '']) => {
    const declarations = declarationsOf(text);
    return selectors.split(',').flatMap((selector): readonly Rule[] => {
      if (selector.trim() === ':host') for (const [name, value] of declarations) properties.set(name, value);
      const compounds = selector.trim().split(/\s+/);
      if (!compounds.every((compound) => COMPOUND.test(compound))) return [];
      const weight = selector.match(/[.[]/g)?.length ?? 0;
      return [{ compounds, weight, declarations }];
    });
  });
  return { rules: rules.sort((a, b) => a.weight - b.weight), properties };
}

function fits({ name, attributes }: Start, compound: string): boolean {
  const [, type = ''] = /^([a-z]*)/.exec(compound) ?? [];
  const classes = new Set(attributes.get('class')?.split(/\s+/));
  return (
    (type === '' || type === name) &&
    [...compound.matchAll(/\.([\w-]+)/g)].every(([, one = '']) => classes.has(one)) &&
    [...compound.matchAll(/\[([\w-]+)(?:='([^']*)')?\]/g)].every(([, key = '', value]) =>
      value === undefined ? attributes.has(key) : attributes.get(key) === value,
    )
  );
}

/** Does the last of the elements, inside the others, fit the selector? */
function applies(path: readonly Start[], compounds: readonly string[]): boolean {
  const subject = path.at(-1);
  const wanted = compounds.at(-1);
  if (!subject || wanted === undefined || !fits(subject, wanted)) return false;
  let left = compounds.length - 2;
  for (let at = path.length - 2; at >= 0 && left >= 0; at--) {
    const ancestor = path[at];
    if (ancestor && fits(ancestor, compounds[left] ?? '')) left--;
  }
  return left < 0;
}

/** A value without custom properties, for a light or a dark page. */
export function resolved(value: string, properties: ReadonlyMap<string, string>, dark: boolean): string {
  let text = value;
  for (let depth = 0; depth < 8 && /var\(|light-dark\(/.test(text); depth++) {
    text = text
      .replace(/light-dark\(\s*([^(),]+),\s*([^(),]+)\)/g, (_, light: string, night: string) =>
        (dark ? night : light).trim(),
      )
      .replace(/var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/g, (_, name: string, fallback?: string) =>
        (properties.get(name) ?? fallback ?? 'none').trim(),
      );
  }
  return text === 'transparent' ? 'none' : text;
}

/** A piece of our SVG with its looks in its attributes. */
export function painted(svg: string, { rules, properties }: Sheet, dark: boolean): string {
  const path: Start[] = [];
  const scopes: ReadonlyMap<string, string>[] = [properties];
  const outer = (): ReadonlyMap<string, string> => scopes.at(-1) ?? properties;
  return tokensOf(svg)
    .map((token) => {
      if (token.kind === 'text') return token.text;
      if (token.kind === 'end') {
        path.pop();
        scopes.pop();
        return `</${token.name}>`;
      }
      path.push(token);
      const declared = new Map(
        rules.filter(({ compounds }) => applies(path, compounds)).flatMap(({ declarations }) => [...declarations]),
      );
      const scope = new Map([...outer(), ...[...declared].filter(([name]) => name.startsWith('--'))]);
      const looks = [...declared]
        .filter(([name]) => PRESENTATION.has(name))
        .map(([name, value]) => [name, resolved(value, scope, dark)] as const);
      const kept = [...token.attributes].filter(([name]) => !DROPPED.test(name));
      const text = [...new Map([...kept, ...looks])].map(([name, value]) => ` ${name}="${value}"`).join('');
      if (token.empty) path.pop();
      else scopes.push(scope);
      return `<${token.name}${text}${token.empty ? '/' : ''}>`;
    })
    .join('');
}
