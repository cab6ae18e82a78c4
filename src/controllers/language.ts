import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { intlOf, language as made, type Language, type Phrases } from '../words/language.js';
import { loadPhrases } from '../words/strings/load.js';

const languages = new WeakMap<Phrases, Map<string, Language>>();

/** The language of a tag, the same object for all hosts that have the same messages. */
function language(tag: string, phrases: Phrases): Language {
  let ofPhrases = languages.get(phrases);
  if (!ofPhrases) languages.set(phrases, (ofPhrases = new Map<string, Language>()));
  let known = ofPhrases.get(tag);
  if (!known) ofPhrases.set(tag, (known = made(tag, phrases)));
  return known;
}

/** The nearest declared language of an element, looking out of shadow roots too; '' where none is declared. */
function declaredLanguage(element: Element): string {
  for (let at: Element | null = element; at;) {
    const declared = at.getAttribute('lang') ?? at.getAttribute('xml:lang');
    if (declared) return declared;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return '';
}

let warm = false;
/** Milliseconds within which data at hand has come. */
const AT_HAND = 50;

/**
 * The first word by `Intl` of a page takes a browser long (Chromium 156: 28 ms, whichever formatter), the first of each
 * kind 3 to 5 ms more: they are had while the data is on its way, and not between the data and its drawing. English
 * needs none but for states whose name the data does not say: that is asked for where the data has not come at once.
 * @param waiting is the data still on its way?
 */
export function warmIntl(language: Language, waiting: () => boolean): void {
  if (warm) return;
  warm = true;
  const names = (): unknown => waiting() && new Intl.DisplayNames('en', { type: 'region' });
  if (intlOf(language) !== Intl) {
    setTimeout(names, AT_HAND);
    return;
  }
  setTimeout(Intl.NumberFormat);
  setTimeout(() => new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }));
  setTimeout(() => new Intl.ListFormat('en'));
  setTimeout(names);
}

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** One observer for all hosts of a page: the page may change its language. */
function watch(host: ReactiveControllerHost): void {
  hosts.add(host);
  if (observer) return;
  observer = new MutationObserver(() => {
    for (const one of hosts) one.requestUpdate();
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
}

/**
 * The language of labels and dates: the host's `lang`, else its nearest ancestor's. English is at hand at once; the
 * strings of another language are fetched when they are first asked for, and English stands until they are there.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #english: Phrases;
  #asked = '';
  #language: Language;

  constructor(host: ReactiveControllerHost & Element, english: Phrases) {
    this.#host = host;
    this.#english = english;
    this.#language = language('en', english);
    host.addController(this);
  }

  /** The language to draw in. */
  get value(): Language {
    return this.#language;
  }

  /** False while the strings of the language asked for are on their way; nothing is drawn in English meanwhile. */
  ready = false;

  hostConnected(): void {
    watch(this.#host);
    this.#look();
  }

  hostUpdate(): void {
    this.#look();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  #look(): void {
    const tag = declaredLanguage(this.#host) || 'en';
    if (tag === this.#asked) return;
    this.#asked = tag;
    this.#language = language(tag, this.#english);
    const coming = loadPhrases(tag);
    this.ready = coming === undefined;
    void coming?.then((phrases) => {
      if (this.#asked !== tag) return;
      if (phrases) this.#language = language(tag, phrases);
      this.ready = true;
      this.#host.requestUpdate();
    });
  }
}
