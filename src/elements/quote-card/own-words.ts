import { Kept } from '../../model/kept.js';

/** What a page says of a quotation in its own markup. */
export interface OwnWords {
  readonly text: string;
  readonly lang?: string | undefined;
  /** The address in `cite`. */
  readonly url?: string | undefined;
  /** The title in `<cite>`. */
  readonly title?: string | undefined;
  /** `data-*` of the blockquote: owner, role, reporter, date, form. */
  readonly data: Readonly<Record<string, string | undefined>>;
}

const FORMS = new Set(['direct', 'mixed', 'term', 'indirect', 'paraphrase']);

/** The marks around a whole quotation: the card sets its own. */
const MARKS = /^[\s"“„«「『‘']+|[\s"”“»」』’']+$/gu;

/**
 * A dossier of one quotation from the page's own markup; `undefined` without words. Nobody is named whom the page does not
 * name, and nothing counts as checked.
 */
export function dossierOfOwnWords({ text, lang, url, title, data }: OwnWords): object | undefined {
  const words = text.trim().replace(MARKS, '');
  if (!words) return undefined;
  const form = FORMS.has(data['form'] ?? '') ? data['form'] : 'direct';
  const own = { name: data['owner'] ?? '—', ...(data['role'] && { as: data['role'] }), own: true };
  const reporter = data['reporter'] ? [{ name: data['reporter'], kind: 'reports', source: 'page', own: false }] : [];
  return {
    dossier: 1,
    id: 'page',
    title: title ?? words.slice(0, 60),
    ...(lang && { lang }),
    sources: { page: { type: 'webpage', title: title ?? url ?? '—', ...(url && { URL: url }) } },
    quotes: [
      {
        id: 'quote',
        text: words,
        ...(lang && { lang }),
        form,
        chain: [...reporter, own],
        ...(data['date'] && { when: data['date'] }),
        evidence: [{ source: 'page', exact: words }],
      },
    ],
  };
}

/** Reads the first blockquote of an element. */
export function readOwnWords(host: Element): OwnWords | undefined {
  const blockquote = host.querySelector('blockquote');
  if (!blockquote) return undefined;
  const cite = host.querySelector('cite');
  const words = blockquote.cloneNode(true) as HTMLQuoteElement;
  for (const aside of words.querySelectorAll('cite, footer, figcaption')) aside.remove();
  return {
    text: words.textContent,
    lang: blockquote.closest<HTMLElement>('[lang]')?.lang,
    url: blockquote.cite || cite?.querySelector('a')?.href,
    title: cite?.textContent.replace(/\s+/g, ' ').trim(),
    data: Object.fromEntries(Object.entries(blockquote.dataset)),
  };
}

/** What was made of an element's own words: the same as long as these are the same. */
const made = new WeakMap<Element, Kept<object | undefined>>();

/** The dossier of an element's own words; the same object at each call. */
export function ownDossierOf(host: Element): object | undefined {
  const words = readOwnWords(host);
  if (!words) return undefined;
  const { data, ...others } = words;
  const kept = made.get(host) ?? new Kept<object | undefined>();
  made.set(host, kept);
  return kept.of([...Object.entries(others), ...Object.entries(data)].flat(), () => dossierOfOwnWords(words));
}
