import {
  html,
  noChange,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LanguageController, warmIntl } from '../../controllers/language.js';
import { Parts, type Load } from '../../controllers/parts.js';
import { PrintController } from '../../controllers/print.js';
import { reportProblems } from '../../controllers/report.js';
import type { Shared } from '../../controllers/scope.js';
import { SizeController } from '../../controllers/size.js';
import { inTurns } from '../../controllers/turns.js';
import type { Dossier, Problem } from '../../model/dossier.js';
import { Kept } from '../../model/kept.js';
import type { Stages } from '../../model/stages.js';
import { base } from '../../styles/base.js';
import { parts } from '../../styles/parts.js';
import { tokens } from '../../styles/tokens.js';
import type { Drawing } from '../../view/drawing.js';
import type { TableDrawer } from '../../view/table.js';
import { frameView, waitingView, type Format, type FrameActs, type FrameState } from '../../view/frame.js';
import { late, type Late } from '../../view/late.js';
import { say, type Language, type Phrase, type Phrases } from '../../words/language.js';
import { EntenteEvent, type SelectionKind } from './events.js';
import { property, state } from './property.js';
import { SourcedElement } from './sourced-element.js';

const problems = (): Promise<typeof import('../../view/problems.js')> => import('../../view/problems.js');
const unclosed = (): Promise<typeof import('../../controllers/unclosed.js')> => import('../../controllers/unclosed.js');
const table = (): Promise<typeof import('../../view/table.js')> => import('../../view/table.js');

/** Milliseconds after which a page that has been drawn is taken to be at rest. */
const REST = 2000;

/**
 * What the three elements share: where the data comes from, the states an embed can be in, selection, the frame.
 * Subclasses say what to draw; they never load, never touch the page, never throw.
 *
 * @attr {string} lang - Language of labels and dates (BCP 47). Without it, the nearest ancestor's.
 * @attr {string} dir - Direction, as on any element. Without it, that of the language.
 */
export abstract class EntenteElement extends SourcedElement {
  static override styles: CSSResultGroup = [tokens, base, parts];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** `auto` follows the page's `color-scheme`; any other word counts as `auto`. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The title shown. Empty for none; default from the dossier. */
  @property() heading: string | undefined;

  /** The sentence under the title. Empty for none; default made from what is shown. */
  @property() summary: string | undefined;

  /** EDTF interval that limits what is shown, e.g. `1945/1995`. What is no EDTF date counts as none. */
  @property() period: string | undefined;

  /** Ids, space-separated: show only what concerns these. */
  @property() actors: string | undefined;

  /** Id of the selected fact or actor. An id that is not drawn selects nothing. */
  @property() selected: string | undefined;

  @state() private frame: FrameState = {
    size: 's',
    table: false,
    sources: false,
    problems: false,
    menu: undefined,
    sorting: undefined,
    said: '',
  };

  /** Fetches the table's code for paper, where a picture is drawn. */
  readonly #prepare = (): void => {
    const drawing = this.isConnected && this.#made();
    if (drawing && !drawing.worded) this.#table(drawing);
  };

  protected readonly size: SizeController = new SizeController(this);
  protected readonly words: LanguageController = new LanguageController(this, this.english());
  private readonly print = new PrintController(this, this.#prepare);
  private readonly parts = new Parts(this);

  /** What is drawn as a picture with title, key, sources and policy. Rejects while nothing is drawn, and for another type. */
  async exportImage(type: 'svg' | 'png'): Promise<Blob> {
    const { exportImage } = await import('../../export/image.js');
    return exportImage(this.renderRoot, type);
  }

  /** What is shown: `csv` is the table, `json` a dossier with just these facts. Rejects while nothing is drawn, and for another type. */
  async exportData(type: 'csv' | 'json'): Promise<Blob> {
    const { exportData } = await import('../../export/data.js');
    const drawing = this.#drawing();
    if (!this.model || !drawing) throw new Error('Nothing is drawn yet.');
    return exportData(this.model, drawing, type);
  }

  /** The phrases that come with the code: English. */
  protected abstract english(): Phrases;

  /**
   * What is drawn from a dossier in a language, or why nothing can be: then the page's own content stays. Undefined while
   * what it cannot do without (land, code that only some need) is on its way. Pure but for reading this element's own
   * properties.
   */
  protected abstract drawing(dossier: Dossier, language: Language): Drawing | Problem | undefined;

  /** The words shown while the data is on its way. */
  protected abstract loadingPhrase(language: Language): Phrase;

  /** True once the element has been within a screen of the viewport: only then is there anybody to press a button. */
  protected get near(): boolean {
    return this.size.near || this.visibility.near;
  }

  /** Parts that the first drawing has, as far as the attributes tell: fetched while its data is on its way. */
  protected get early(): readonly Load<object>[] {
    return [];
  }

  /** Does the first drawing wait for parts? It comes as a whole: what came a moment later would move the page. */
  protected get waiting(): boolean {
    return !this.#begun && this.parts.waiting;
  }

  /** True while the page is on its way to paper. */
  protected get printing(): boolean {
    return this.print.printing;
  }

  protected get language(): Language {
    return this.words.value;
  }

  protected get direction(): 'ltr' | 'rtl' {
    return this.size.rtl ? 'rtl' : this.language.dir;
  }

  /** A reader chose something. The page may keep its own selection by cancelling the event. */
  protected select(id: string | undefined, kind: SelectionKind | undefined): void {
    if (id === this.selected) return;
    if (!this.dispatchEvent(new EntenteEvent('entente-select', { id, kind }))) return;
    this.selected = id;
    this.#letGo = id === undefined;
  }

  /** Has the reader let go of what was selected? */
  #letGo = false;

  /** Takes over what another element of the same scope shares. No event: it is not this element's reader. */
  protected override hear({ selected }: Shared): void {
    this.selected = selected;
  }

  /** What a server has drawn, as a declarative shadow root. It stands until our own drawing is whole. */
  #served: ChildNode[] = [];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#served = [...root.childNodes];
    this.renderOptions.renderBefore = null; // ours comes behind it, so that it can go
    return root;
  }

  /** Sheets belong to a document: in another one (an article is put into a frame, or taken out) the browser drops them. */
  adoptedCallback(): void {
    this.parts.dressAnew((this.constructor as typeof EntenteElement).elementStyles as readonly CSSResult[]);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'dir' && this.isConnected) this.size.take(this.size.width);
    if (name === 'lang') this.requestUpdate();
  }

  override requestUpdate(...why: Parameters<SourcedElement['requestUpdate']>): void {
    if (#asked in this) this.#asked++; // (The constructors above ask too.)
    super.requestUpdate(...why);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await (this.model && !this.#begun ? inTurns(this.#first()) : super.scheduleUpdate());
  }

  /** The first drawing is apart from the reading of the data and from the other elements' of the page, its making from its view. */
  *#first(): Stages<unknown> {
    this.source(); // (What has changed, `willUpdate` has not told yet.)
    this.#ask();
    this.#made();
    yield;
    return super.scheduleUpdate();
  }

  /** How often has a drawing been asked for? What was made before the last time is out of date. */
  #asked = 0;
  readonly #last = new Kept<Drawing | undefined>();

  #made(): Drawing | undefined {
    return this.#last.of([this.#asked], () => (this.size.width && this.words.ready ? this.#drawing() : undefined));
  }

  /** Early, while the data is on its way: what the first drawing has, what makes its words. */
  #ask(): void {
    // Without an end tag it holds the rest of the article, which must not go with the words inside.
    if (!this.nextSibling && this.childElementCount > 1 && document.readyState !== 'loading')
      this.need(unclosed)?.giveBack(this);
    if (this.data.state === 'loading') warmIntl(this.language, () => this.data.state === 'loading');
    if (!this.#begun && (this.data.state === 'loading' || this.model)) for (const load of this.early) this.need(load);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#ask();
    if (changed.has('selected') && this.hasUpdated) this.shared.share({ selected: this.selected });
  }

  protected override updated(): void {
    const stands = !this.#served.length && !!this.renderRoot.querySelector('figure');
    this.#begun ||= stands;
    const { dossier } = this.data;
    if (!stands || !dossier || dossier === this.#told) return;
    this.#told = dossier;
    this.dispatchEvent(new EntenteEvent('entente-load', { dossier }));
    // Paper does not wait for code. Few print from a phone: there it is fetched when somebody turns away from the page.
    if (!this.size.coarse && !this.#made()?.worded) setTimeout(this.#prepare, REST);
  }

  /** Has anything been drawn yet? */
  #begun = false;

  /** The dossier whose drawing has been told of. */
  #told: Dossier | undefined;

  protected override render(): TemplateResult | typeof noChange {
    const made = this.#made();
    const drawing = this.waiting ? undefined : made;
    if (this.#served.length && !drawing) return noChange;
    for (const node of this.#served.splice(0)) node.remove();
    const failed = this.data.state === 'failed' || !!this.#obstacle;
    const acts = this.#acts;
    const { language } = this;
    return html`<slot ?hidden=${!!drawing}></slot>${
        drawing && this.model
          ? frameView(drawing, {
              dossier: this.model,
              problems: this.data.problems,
              language,
              dir: this.direction,
              heading: this.heading,
              summary: this.summary,
              state: { ...this.frame, size: this.size.name, sources: this.frame.sources || this.printing },
              table: this.frame.table || (this.printing && !drawing.worded) ? this.#table(drawing) : undefined,
              notice: this.data.problems.length ? this.need(problems)?.problemsNotice : undefined,
              letGo: this.#letGo,
              acts,
            })
          : failed
            ? waitingView('failed', say(language.phrases.common.failed, language), language, acts)
            : // (What has no width yet, such as an empty flex item, gets some by this line.)
              (this.data.state === 'loading' && this.near) || this.model
              ? waitingView('loading', say(this.loadingPhrase(language), language), language, acts)
              : nothing
      }`;
  }

  /** What draws the table, once its rows and its view are there. */
  #table(drawing: Drawing): TableDrawer | undefined {
    const [rows, view] = [drawing.table.now(), this.need(table)];
    return rows && view?.tableView.bind(undefined, rows, this.model, drawing, this.language);
  }

  #drawing(): Drawing | undefined {
    if (!this.model) return undefined;
    try {
      const drawing = this.drawing(this.model, this.language);
      if (!drawing || !('reason' in drawing)) {
        this.#obstacle = '';
        return drawing;
      }
      this.#stop(drawing);
    } catch (error) {
      // A fault of ours must not blank the page: its own content stays, and the page's maker hears of it.
      this.#stop({ path: '', value: '', reason: `could not be drawn: ${String(error)}` });
    }
    return undefined;
  }

  /**
   * A part of the code that is fetched when it is first asked for: undefined until it is there, and where it cannot be
   * had; then a later act asks again. The first drawing waits for all parts that it asks for.
   * @param load the same function at each call
   */
  protected need<T extends object>(load: Load<T>): T | undefined {
    return this.parts.need(load);
  }

  /** What a part makes, for a drawing that may never be asked for it. */
  protected late<P extends object, T>(load: Load<P>, make: (part: P) => T): Late<T> {
    return late((wanted: Load<P>) => this.need(wanted), load, make);
  }

  /** Settles when everything that an act has asked for is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.parts.waiting) {
      await this.parts.arrived();
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  #obstacle = '';

  /** Tells once why nothing is drawn. */
  #stop(problem: Problem): void {
    const key = `${problem.path} ${problem.value} ${problem.reason}`;
    if (key === this.#obstacle) return;
    this.#obstacle = key;
    reportProblems(this.localName, this.src ?? 'dossier', [problem]);
    this.dispatchEvent(new EntenteEvent('entente-error', { issues: [problem] }));
  }

  readonly #acts: FrameActs = {
    change: (change) => {
      this.frame = { ...this.frame, ...change };
    },
    save: (format) => {
      void this.#save(format);
    },
    retry: () => {
      void this.reload();
    },
  };

  async #save(format: Format): Promise<void> {
    const { take } = await import('./taking.js');
    const said = await take(format, {
      dossier: this.model,
      facts: this.#drawing()?.facts,
      language: this.language,
      files: this,
    });
    this.frame = { ...this.frame, said, menu: undefined };
  }
}
