import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dossier, Problem, Quote } from '../../model/dossier.js';
import { factsById } from '../../model/facts.js';
import type { Drawing } from '../../view/drawing.js';
import { word } from '../../view/frame.js';
import { markStyles, statusStyles } from '../../styles/marks.js';
import { chainSentence } from '../../words/chain.js';
import { say, textIn, type Language, type Phrase, type Phrases } from '../../words/language.js';
import { common } from '../../words/strings/en.common.js';
import { card } from '../../words/strings/en.card.js';
import { EntenteElement } from '../base/entente-element.js';
import { chainView } from './chain.view.js';
import { contextView, footView } from './foot.view.js';
import { cardPhrases } from './phrases.js';
import { quotationText } from './quotation-text.js';
import { quoteTable } from './quote-table.js';
import { styles } from './quote-card.styles.js';
import { wordsView } from './words.view.js';

const ownWords = (): Promise<typeof import('./own-words.js')> => import('./own-words.js');
const more = (): Promise<typeof import('./more.js')> => import('./more.js');
const others = (): Promise<typeof import('./others.view.js')> => import('./others.view.js');

/** Does nothing in the dossier word it otherwise or speak against it? */
function isAlone({ variants = [], status, evidence }: Quote): boolean {
  return !variants.length && status !== 'contradicted' && evidence.every(({ stance }) => stance !== 'contradicts');
}

/**
 * The exact words, whose they are, through whom they reached the reader, and where they can be read in place.
 *
 * @summary The exact words, whose they are, and through whom they reached us.
 * @tag quote-card
 * @slot - What readers without scripts see: a `<blockquote>` with a `<cite>`. Without a dossier the card is made from it
 *   (its text, `cite`, `lang`, `data-owner`, `data-role`, `data-reporter`, `data-date`, `data-form`).
 * @fires {EntenteEvent} entente-load - `{dossier}`, once the data is read and drawn.
 * @fires {EntenteEvent} entente-error - `{issues}`, what of the data could not be read or drawn.
 * @fires {EntenteEvent} entente-select - `{id, kind}`, when a reader opens the quotation’s context. Cancelable.
 * @fires {EntenteEvent} entente-change - `{focus, at, period}`; a card never sends it.
 * @csspart figure - The whole card.
 * @csspart heading - The title, where there is one.
 * @csspart summary - The sentence under the title.
 * @csspart picture - The words.
 * @csspart chain - The steps from the owner of the words to the reader.
 * @csspart context - The words in their place.
 * @csspart footer - Source, check and actions.
 */
export class QuoteCard extends EntenteElement {
  static override styles: CSSResultGroup = [EntenteElement.styles, statusStyles, markStyles, styles];

  /** Id of the quote or figure shown. Without it, the first quote of the dossier. */
  @property() quote: string | undefined;

  /** Id of a set shown as one card: scenarios, tasks, a debate, a series. Comes before `quote`. */
  @property() set: string | undefined;

  /** Original language large and the translation under it; without it, the other way round. */
  @property({ type: Boolean }) original = false;

  @state() private said = '';
  private own: { readonly text: string; readonly dossier: object | undefined } | undefined;

  protected override english(): Phrases {
    return { common, card };
  }

  protected override loadingPhrase(language: Language): Phrase {
    return cardPhrases(language).loading;
  }

  protected override ownDossier(): object | undefined {
    if (!this.querySelector('blockquote')) return undefined;
    const own = this.need(ownWords);
    const words = own?.readOwnWords(this);
    if (!own || !words) return undefined;
    const text = JSON.stringify(words);
    if (this.own?.text !== text) this.own = { text, dossier: own.dossierOfOwnWords(words) };
    return this.own.dossier;
  }

  protected override drawing(dossier: Dossier, language: Language): Drawing | Problem | undefined {
    const set = this.set ? dossier.sets.find(({ id }) => id === this.set) : undefined;
    if (this.set && !set) return { path: 'set', value: this.set, reason: 'is no set of this dossier' };
    const fact = this.quote ? factsById(dossier).get(this.quote) : dossier.quotes[0];
    if (!set && fact?.kind === 'quote') return this.#quote(dossier, fact, language);
    if (!set && fact?.kind !== 'figure') {
      return { path: 'quote', value: this.quote ?? '', reason: 'is no quote or figure of this dossier' };
    }
    const part = this.need(more);
    if (set) return part?.setDrawing(dossier, set, language);
    return fact?.kind === 'figure' ? part?.figureDrawing(dossier, fact, language) : undefined;
  }

  #quote(dossier: Dossier, quote: Quote, language: Language): Drawing | undefined {
    const beside = isAlone(quote) ? undefined : this.need(others);
    if (!beside && !isAlone(quote)) return undefined;
    const phrases = cardPhrases(language);
    const [evidence] = quote.evidence;
    const told = quote.form === 'indirect' || quote.form === 'paraphrase';
    const note = textIn(quote.note, language, dossier.lang);
    const picture = html`<div class="quotation ${this.selected === quote.id ? 'selected' : ''}">
        ${told ? html`<p class="label">${say(phrases.paraphrase, language)}</p>` : nothing}
        ${wordsView(quote, language, this.original, dossier.lang)}
      </div>
      <p class="hear">${chainSentence(dossier, quote, language)}</p>
      ${chainView(dossier, quote, language)}
      ${note ? html`<p class="remark" lang=${note.lang} dir="auto">${note.words}</p>` : nothing}
      ${beside?.variantsView(dossier, quote, language) ?? nothing}
      ${evidence ? contextView(evidence, language, this.printing, this.#opened(quote)) : nothing}
      ${beside?.objectionsView(dossier, quote, language) ?? nothing}`;
    return {
      picture,
      facts: [quote],
      summary: '',
      ...(evidence && { foot: footView(dossier, evidence, language) }),
      actions: this.#actions(dossier, quote, language),
      live: this.said,
      table: () => quoteTable(dossier, [quote], language),
    };
  }

  #actions(dossier: Dossier, quote: Quote, language: Language): TemplateResult {
    const phrases = cardPhrases(language);
    return html`${word(say(phrases.copy, language), () => {
      void this.#copy(quotationText(dossier, quote, language), language);
    })}
    ${word(say(phrases.link, language), () => {
      void this.#copy(this.#address(), language);
    })}`;
  }

  /** The page's address, at this card where it has an id. */
  #address(): string {
    const address = new URL(location.href);
    address.hash = this.id;
    return address.href;
  }

  async #copy(text: string, language: Language): Promise<void> {
    const { copied, notCopied } = cardPhrases(language);
    // A frame without the permission has no clipboard: the reader is told, nothing is thrown.
    const clipboard: Clipboard | undefined = 'clipboard' in navigator ? navigator.clipboard : undefined;
    const done = await clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    this.said = say(done ? copied : notCopied, language);
  }

  /** Opening the context chooses the quotation, closing it lets it go. */
  #opened(quote: Quote) {
    return (event: Event): void => {
      const open = event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open;
      if (open !== (this.selected === quote.id))
        this.select(open ? quote.id : undefined, open ? quote.kind : undefined);
    };
  }
}
