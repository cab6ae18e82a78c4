import { html, nothing, type CSSResultGroup } from 'lit';
import type { Load } from '../../controllers/parts.js';
import type { Dossier, Figure, Problem, Quote } from '../../model/dossier.js';
import { factsById } from '../../model/facts.js';
import { isTold } from '../../model/told.js';
import type { Drawing } from '../../view/drawing.js';
import { word } from '../../view/frame.js';
import { markStyles, statusStyles } from '../../styles/marks.js';
import { chainSteps } from '../../words/chain.js';
import { say, textIn, type Language, type Phrase, type Phrases } from '../../words/language.js';
import { common } from '../../words/strings/en.common.js';
import { card } from '../../words/strings/en.card.js';
import { EntenteElement } from '../base/entente-element.js';
import { property, state } from '../base/property.js';
import { chainView } from './chain.view.js';
import { contextView, footView } from './foot.view.js';
import { cardPhrases } from './phrases.js';
import { quotationText } from './quotation-text.js';
import { styles } from './quote-card.styles.js';
import type { Taken } from './more.js';
import type { Choose, PickMember, Subject } from './subject.js';
import { quotedView, translationFor } from './words.view.js';

const ownWords = (): Promise<typeof import('./own-words.js')> => import('./own-words.js');
const more = (): Promise<typeof import('./more.js')> => import('./more.js');
const others = (): Promise<typeof import('./others.view.js')> => import('./others.view.js');
const tabled = (): Promise<typeof import('./quote-table.js')> => import('./quote-table.js');
const citing = (): Promise<typeof import('./cite.view.js')> => import('./cite.view.js');
const picturing = (): Promise<typeof import('./picture.view.js')> => import('./picture.view.js');
const describing = (): Promise<typeof import('./json-ld.js')> => import('./json-ld.js');
const arriving = (): Promise<typeof import('./arrive.js')> => import('./arrive.js');

/** A row under the actions. */
type RowPart = Pick<typeof import('./cite.view.js'), 'rowView'>;

const english: Phrases = { common, card };

/** Does nothing in the dossier word it otherwise, for this reader in another language or against it, and does it stand in one place? */
function isAlone(quote: Quote, language: Language): boolean {
  const { variants = [], status = 'asserted', evidence } = quote;
  return (
    !variants.length &&
    !translationFor(quote, language) &&
    status === 'asserted' &&
    evidence.length < 2 &&
    evidence[0]?.stance !== 'contradicts'
  );
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
 * @fires {EntenteEvent} entente-select - `{id, kind}`, when a reader opens the quotation’s context or chooses a member of a set. Cancelable.
 * @fires {EntenteEvent} entente-change - `{focus, at, period}`; a card never sends it.
 * @cssprop [--entente-reserve=20rem] - Block size kept free from the start, so that nothing on the page moves when the drawing comes; a length.
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

  /** For search engines and other programs: puts what is shown as schema.org JSON-LD into the page, inside this element. */
  @property({ type: Boolean }) jsonld = false;

  @state() private said = '';
  /** What is open under the actions, and what has been chosen there. */
  @state() private row: Load<RowPart> | undefined;
  @state() private choice: string | undefined;

  protected override english(): Phrases {
    return english;
  }

  protected override loadingPhrase(language: Language): Phrase {
    return cardPhrases(language).loading;
  }

  protected override get early(): readonly Load<object>[] {
    return this.set ? [more] : [];
  }

  protected override ownDossier(): object | undefined {
    return this.querySelector('blockquote') ? this.need(ownWords)?.ownDossierOf(this) : undefined;
  }

  protected override updated(): void {
    super.updated();
    if (this.set) this.need(arriving)?.awaitReader(this);
    if (!this.jsonld && !this.#described) return;
    this.#described =
      this.need(describing)?.describe(this, this.jsonld ? this.model : undefined, this.language) ?? false;
  }

  #described = false;

  protected override drawing(dossier: Dossier, language: Language): Drawing | Problem | undefined {
    const set = this.set ? dossier.sets.find(({ id }) => id === this.set) : undefined;
    if (this.set && !set) return { path: 'set', value: this.set, reason: 'is no set of this dossier' };
    const fact = this.quote ? factsById(dossier).get(this.quote) : dossier.quotes[0];
    if (!set && fact?.kind === 'quote') return this.#quote(dossier, fact, language);
    if (!set && fact?.kind !== 'figure') {
      return { path: 'quote', value: this.quote ?? '', reason: 'is no quote or figure of this dossier' };
    }
    const part = this.need(more);
    const drawing = set
      ? part?.setDrawing(dossier, set, language, this.printing, this.selected, this.#pick)
      : part?.figureDrawing(dossier, fact as Figure, language);
    return drawing && { ...drawing, ...this.#taking(dossier, drawing.facts, language, drawing.text, drawing) };
  }

  #quote(dossier: Dossier, quote: Quote, language: Language): Drawing | undefined {
    const alone = isAlone(quote, language);
    const beside = alone ? undefined : this.need(others);
    if (!alone && !beside) return undefined;
    const phrases = cardPhrases(language);
    const [evidence] = quote.evidence;
    const note = textIn(quote.note, language, dossier.lang);
    const words = beside?.wordsView(quote, language, this.original, dossier.lang) ?? quotedView(quote, dossier.lang);
    const context = contextView(quote.evidence.slice(0, 1), language, this.printing, this.#opened(quote));
    const picture = html`<div class="quotation ${this.selected === quote.id ? 'selected' : ''}">
        ${
          isTold(quote.form)
            ? html`<p class="label">${say(phrases.paraphrase, language)}</p>
                ${words}`
            : words
        }
      </div>
      <ol class="chain" part="chain">
        ${chainView(dossier, quote, language)}
      </ol>
      ${
        note || beside || context !== nothing
          ? html`${note ? html`<p class="remark" lang=${note.lang} dir="auto">${note.words}</p>` : nothing}
            ${beside?.variantsView(dossier, quote, language)} ${context} ${beside?.placesView(dossier, quote, language)}
            ${beside?.objectionsView(dossier, quote, language)}`
          : nothing
      }`;
    const [owner] = chainSteps(dossier, quote, language);
    return {
      name: owner?.name ? say(phrases.chain[owner.kind], language, { name: owner.name }) : undefined,
      picture,
      facts: [quote],
      worded: true,
      foot: evidence && footView(dossier, evidence, language),
      ...(this.near &&
        this.#taking(dossier, [quote], language, () =>
          (beside?.doubtedText ?? quotationText)(dossier, quote, language),
        )),
      table: this.late(tabled, (part) => part.quoteTable(dossier, quote, language)),
    };
  }

  /** What a reader can take along: the words as text, their address, a citation, a picture. */
  #taking(
    dossier: Dossier,
    facts: Subject['facts'],
    language: Language,
    text: () => string,
    { member, which, subject }: Partial<Taken> = {},
  ): Pick<Drawing, 'actions' | 'opened' | 'live'> {
    const { copy, link, cite, share, picture } = cardPhrases(language);
    const open = (row: typeof this.row) => (): void => {
      this.row = this.row === row ? undefined : row;
    };
    const part = this.row && this.need<RowPart>(this.row);
    const choose: Choose = (choice, words, copied) => {
      this.choice = choice;
      if (words) void this.#copy(words, copied);
    };
    return {
      live: this.said,
      actions: html`${which} ${word(say(copy, language), () => void this.#copy(text()))}
      ${word(say(link, language), () => void this.#copy(this.#address(member)))}
      ${word(say(cite, language), open(citing), this.row === citing)}
      ${'share' in navigator ? word(say(share, language), () => void this.#share(text(), member)) : nothing}
      ${word(say(picture, language), open(picturing), this.row === picturing)} `,
      opened: part?.rowView({ dossier, language, facts, card: this, ...subject }, this.choice, choose),
    };
  }

  readonly #pick: PickMember = (member) => {
    this.select(member?.id, member?.kind);
  };

  /** The page's address, at a member of the set shown, or at this card where it has an id. */
  #address({ id }: { readonly id: string } = this): string {
    const address = new URL(location.href);
    address.hash = encodeURIComponent(id);
    return address.href;
  }

  async #copy(text: string, copied: Phrase = cardPhrases(this.language).copied): Promise<void> {
    // A frame without the permission has no clipboard: the reader is told, nothing is thrown.
    const { clipboard } = navigator as Partial<Navigator>;
    const { language } = this;
    const said = await clipboard?.writeText(text).then(
      () => copied,
      () => undefined,
    );
    this.said = say(said ?? cardPhrases(language).notCopied, language);
  }

  async #share(text: string, member: Taken['member']): Promise<void> {
    try {
      await navigator.share({ text, url: this.#address(member) });
    } catch (error) {
      // A reader who thinks better of it wants nothing; a frame that may not share may still copy.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await this.#copy(text);
    }
  }

  /** Opening the context chooses the quotation, closing it lets it go; paper, which has it open, chooses nothing. */
  #opened(quote: Quote) {
    return ({ currentTarget }: Event): void => {
      const { open } = currentTarget as HTMLDetailsElement;
      if (!this.printing && open !== (this.selected === quote.id))
        this.select(open ? quote.id : undefined, open ? quote.kind : undefined);
    };
  }
}
