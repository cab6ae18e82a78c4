import type { CSSResult, LitElement } from 'lit';
import type { DossierController } from '../controllers/dossier.js';
import type { LanguageController } from '../controllers/language.js';
import type { SizeController } from '../controllers/size.js';
import { loadDossier } from '../dossier/load.js';
import { QuoteCard } from '../elements/quote-card/quote-card.js';
import { RelationsMap } from '../elements/relations-map/relations-map.js';
import { VisitTimeline } from '../elements/visit-timeline/visit-timeline.js';
import type { Dossier, Problem } from '../model/dossier.js';
import type { Drawing } from '../view/drawing.js';
import type { DataTable } from '../view/table.js';
import type { Language } from '../words/language.js';
import { markup } from './markup.js';
import { withStandIn, type ReadFile } from './stand-in.js';

/** The name of an element. */
export type Tag = 'relations-map' | 'visit-timeline' | 'quote-card';

const CLASSES: Readonly<Record<Tag, typeof RelationsMap | typeof VisitTimeline | typeof QuoteCard>> = {
  'relations-map': RelationsMap,
  'visit-timeline': VisitTimeline,
  'quote-card': QuoteCard,
};

/** Is it the name of one of our elements? */
export function isTag(name: string): name is Tag {
  return Object.hasOwn(CLASSES, name);
}

/** The attributes that an element takes from a page, and whether each is one that is only there or not. */
export function attributesOf(tag: Tag): ReadonlyMap<string, 'text' | 'boolean'> {
  const named = [...CLASSES[tag].elementProperties].flatMap(([property, { attribute, type, state }]) => {
    if (attribute === false || state) return [];
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    return [[name, type === Boolean ? 'boolean' : 'text'] as const];
  });
  return new Map([...named, ['lang', 'text'], ['dir', 'text']]);
}

/** What is to be drawn, and how. */
export interface Order {
  readonly tag: Tag;
  /** The dossier's address: a file or a page. */
  readonly dossier: URL;
  /** Attributes of the element, `lang` among them; addresses in them are absolute. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Inline size in CSS pixels. */
  readonly width: number;
  readonly read: ReadFile;
}

/** An element drawn without a page. */
export interface Drawn {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly drawing: Drawing;
  /** The same as rows. */
  readonly table: DataTable;
  /** Direction of the whole. */
  readonly dir: 'ltr' | 'rtl';
  /** What stands in the shadow root. */
  readonly shadow: string;
  /** The sheets that it is styled by. */
  readonly css: string;
}

/** Code that an element fetches when it is needed, with its sheets. */
interface Part {
  readonly styles?: readonly CSSResult[];
}

/** What an element keeps for itself and its controllers. The prerenderer does what the page does to it elsewhere. */
interface Inside {
  need: (load: () => Promise<object>) => object | undefined;
  readonly size: SizeController;
  readonly words: LanguageController;
  readonly data: DossierController;
  readonly drawing: (dossier: Dossier, language: Language) => Drawing | Problem | undefined;
  readonly direction: 'ltr' | 'rtl';
  readonly render: () => unknown;
}

/** Milliseconds between two looks whether all is there, and how long we look. */
const STEP = 5;
const PATIENCE = 60_000;

async function until<T>(ready: () => T | undefined, what: string): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (let result = ready(); ; result = ready()) {
    if (result !== undefined) return result;
    if (Date.now() > end) throw new Error(`${what} took longer than ${PATIENCE / 1000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

const inWords = ({ path, value, reason }: Problem): string =>
  `${[path, value].filter(Boolean).join(': ')} ${reason}`.trim();

/**
 * Draws an element.
 * @throws {Error} one sentence why nothing can be drawn
 */
export function draw(order: Order): Promise<Drawn> {
  return withStandIn(order.read, () => drawnHere(order));
}

async function drawnHere({ tag, dossier: url, attributes, width }: Order): Promise<Drawn> {
  const element: LitElement = new CLASSES[tag]();
  const inside = element as unknown as Inside;
  for (const [name, value] of attributes) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  inside.size.width = width;
  inside.size.near = true;
  inside.size.rtl = attributes.get('dir') === 'rtl';
  inside.words.hostUpdate();
  await until(() => inside.words.ready || undefined, 'A language');

  const terms = { columns: attributes.get('columns'), integrity: attributes.get('integrity') };
  const { dossier, problems } = await loadDossier(url.href, new AbortController().signal, terms);
  if (!dossier) throw new Error(`${problems.map(inWords).join('; ')}.`);
  inside.data.from({ object: undefined, inline: undefined, url: url.href, ...terms });
  inside.data.allow();
  await until(() => inside.data.dossier, 'The dossier');

  const language = inside.words.value;
  const parts = new Map<() => Promise<object>, Part | undefined>();
  inside.need = (load) => {
    if (!parts.has(load)) {
      parts.set(load, undefined);
      void load().then((part) => parts.set(load, part));
    }
    return parts.get(load);
  };
  const drawing = await until(() => {
    const now = inside.drawing(dossier, language);
    const whole = [...parts.values()].every((part) => part !== undefined);
    return whole ? now : undefined;
  }, 'The drawing');
  if ('reason' in drawing) throw new Error(`${inWords(drawing)}.`);
  const shadow = markup(inside.render(), tag);
  const table = await drawing.table.soon();
  return { dossier, language, drawing, table, dir: inside.direction, shadow, css: cssOf(tag, [...parts.values()]) };
}

/** The sheets of an element, and those of the parts that it has fetched for this drawing. */
function cssOf(tag: Tag, parts: readonly (Part | undefined)[]): string {
  const own = CLASSES[tag].elementStyles.map((style) => ('cssText' in style ? style.cssText : ''));
  const fetched = new Set(parts.flatMap((part) => part?.styles ?? []));
  return [...own, ...[...fetched].map(({ cssText }) => cssText)]
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ');
}
