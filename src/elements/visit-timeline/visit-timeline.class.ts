import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { textWidth } from '../../controllers/measure.js';
import type { Load } from '../../controllers/parts.js';
import type { Dossier, Visit } from '../../model/dossier.js';
import { quotedOf } from '../../model/quoted.js';
import { Kept } from '../../model/kept.js';
import { visitsShown } from '../../model/shown.js';
import { pictures } from '../../styles/pictures.js';
import { pictureTokens } from '../../styles/picture-tokens.js';
import { isBrowsers } from '../../view/browser-keys.js';
import type { Drawing } from '../../view/drawing.js';
import { say, textIn, type Language, type Phrase, type Phrases } from '../../words/language.js';
import { common } from '../../words/strings/en.common.js';
import { timeline } from '../../words/strings/en.timeline.js';
import { EntenteElement } from '../base/entente-element.js';
import { property, state } from '../base/property.js';
import { word } from '../../view/frame.js';
import { acrossView, type Across, type Shores } from './across.js';
import type { HashController } from '../../controllers/hash.js';
import type { WindowController } from './dense.js';
import type { Filter } from './filter.js';
import type { SilenceRow } from './gaps.view.js';
import { keyView } from './key.view.js';
import { listView, type ListContext } from './list.view.js';
import { moved } from './moves.js';
import { timelinePhrases } from './phrases.js';
import { summaryOf } from './summary.js';
import { verticalView } from './vertical.view.js';
import { pairOf, type Between } from './shown.js';
import { verticalStyles } from './vertical.styles.js';
import { styles } from './visit-timeline.styles.js';

const panel = (): Promise<typeof import('./panel.view.js')> => import('./panel.view.js');
const background = (): Promise<typeof import('./behind.view.js')> => import('./behind.view.js');
const silent = (): Promise<typeof import('./gaps.view.js')> => import('./gaps.view.js');
const laned = (): Promise<typeof import('./lanes.view.js')> => import('./lanes.view.js');
const hashing = (): Promise<typeof import('../../controllers/hash.js')> => import('../../controllers/hash.js');
const tabled = (): Promise<typeof import('./visit-table.js')> => import('./visit-table.js');
const crowd = (): Promise<typeof import('./crowd.view.js')> => import('./crowd.view.js');
const calendar = (): Promise<typeof import('./calendar-axis.js')> => import('./calendar-axis.js');
const dense = (): Promise<typeof import('./dense.js')> => import('./dense.js');
const filter = (): Promise<typeof import('./filter.view.js')> => import('./filter.view.js');

/** Over this many visits marks cannot be told apart, and years are drawn instead. */
const MANY = 60;
const FILES = { image: ['png', 'svg'], data: ['csv', 'json', 'ics'] } as const;
/** Below this width time runs downwards; below the next one where a label of a few visits would find no place. */
const NARROW = 560;
const ROOMY = 768;
const FEW = 20;

/**
 * Who went to whom, when exactly or as exactly as is known, whom they met and did not meet, and the silences between.
 *
 * @summary Who went to whom, when as exactly as is known, and the silences between.
 * @tag visit-timeline
 * @slot - What readers without scripts see, such as a list of the visits. It stays until the timeline is drawn, and when it cannot be.
 * @fires {EntenteEvent} entente-load - `{dossier}`, once the data is read and drawn.
 * @fires {EntenteEvent} entente-error - `{issues}`, what of the data could not be read or drawn.
 * @fires {EntenteEvent} entente-select - `{id, kind}`, when a reader chooses a visit or what stands behind it. Cancelable.
 * @fires {EntenteEvent} entente-change - `{focus, at, period}`, when a reader changes what is shown.
 * @cssprop [--entente-reserve=30rem] - Block size kept free from the start, so that nothing on the page moves when the drawing comes; a length. With `between`, `columns` or a `.csv` it is 43rem.
 * @csspart figure - The whole timeline.
 * @csspart heading - The title.
 * @csspart summary - The sentence under the title.
 * @csspart key - The key of glyphs and marks.
 * @csspart picture - The timeline itself.
 * @csspart panel - What is selected.
 * @csspart footer - Sources, date of the data, actions.
 * @csspart table - All visits as a table, where it is open.
 */
export class VisitTimeline extends EntenteElement {
  static override styles: CSSResultGroup = [EntenteElement.styles, pictureTokens, pictures, styles, verticalStyles];

  /** Two actor ids: only visits between these, the first one's shore above. */
  @property() between: string | undefined;

  /**
   * `auto` is vertical below 560 px, and below 768 px where a label of up to 20 visits would find no place; any other word
   * counts as `auto`. From side to side, labels without a place are counted in one that opens.
   */
  @property() layout: 'auto' | 'horizontal' | 'vertical' = 'auto';

  /**
   * `direction` draws two shores, `level` and `actor` one rail each, `none` one line. Without a pair `direction` is one line.
   */
  @property() lanes: 'direction' | 'level' | 'actor' | 'none' = 'direction';

  /** Shows relations of the pair, terms of its leaders (`roles` with `valid`), and events behind the visits. */
  @property({ type: Boolean }) context = false;

  /** Keeps the selected visit in the page's hash, so that a link leads to it. For one timeline of a page. */
  @property({ type: Boolean }) hash = false;

  /** Names the long silences. */
  @property({ type: Boolean }) gaps = false;

  @state() private active: string | undefined;
  @state() private focused: string | undefined;
  /** The count whose visits are listed. */
  @state() private opened: string | undefined;
  @state() private filter: Filter = { words: '', country: '', level: '' }; // lets everything through
  /** Are the fields that find and narrow open? Undefined: as the number of visits asks for. */
  @state() private finder: boolean | undefined;
  /** What was selected when the reader last searched: what was found is told until another visit is chosen. */
  private searched: { readonly selected: string | undefined } | undefined;
  private window: WindowController | undefined;
  private linked: HashController | undefined;
  private readonly listed = new Kept<readonly Visit[]>();

  protected override english(): Phrases {
    return { common, timeline };
  }

  protected override loadingPhrase(language: Language): Phrase {
    return timelinePhrases(language).loading;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const part = this.hash && this.model ? this.need(hashing) : undefined;
    if (part)
      this.linked ??= new part.HashController(
        this,
        (id) => this.model?.visits.some((visit) => visit.id === id) ?? false,
      );
  }

  protected override get early(): readonly Load<object>[] {
    return [
      ...(this.selected === undefined ? [] : [panel]),
      ...(this.context ? [background] : []),
      ...(this.gaps ? [silent] : []),
      ...(this.lanes === 'level' || this.lanes === 'actor' ? [laned] : []),
    ];
  }

  protected override drawing(dossier: Dossier, language: Language): Drawing | undefined {
    if (this.waiting) return undefined;
    const pair = pairOf(dossier, this.between);
    const all = this.listed.of([dossier, this.period, this.actors, this.between], () =>
      visitsShown(dossier, this, pair),
    );
    const visits = this.#filtering(all)
      ? (this.need(filter)?.filtered(dossier, all, this.filter, language) ?? all)
      : all;
    const many = visits.length > MANY;
    const stacks = many ? this.#dense(dossier, visits, pair, language) : undefined;
    const silence = this.gaps && !many ? this.need(silent) : undefined;
    const gaps = silence?.silencesOf(dossier, pair, all, visits, language) ?? [];
    const part = this.context && !many ? this.need(background) : undefined;
    const behind = part?.contextOf(dossier, pair, language);
    const base = this.#across(dossier, visits, language);
    const lists = behind && part?.behindView(behind, this.printing, base);
    // What stands behind no visits is the story.
    const story = dossier.visits.length ? undefined : lists;
    const across = many
      ? undefined
      : this.#fromSideToSide(base, {
          pair,
          two: pair.length === 2 && this.lanes !== 'none',
          gaps: gaps.length
            ? (layout) => silence?.gapsView(gaps, layout, dossier, language, this.#measure())
            : undefined,
          behind: (acts) => behind && part?.backdropOf(behind, language, acts),
          crowd: () => this.need(crowd),
        });
    const vertical = !many && !across;
    const context = this.#list(dossier, pair, visits, gaps, language, vertical);
    const selected = quotedOf(dossier, this.selected);
    // (The same list where nothing stands behind: what is known of 100,000 visits is kept with it.)
    const facts = (behind && part?.quotedWith(dossier, visits, behind)) ?? visits;
    return {
      heading: textIn(dossier.title, language, dossier.lang)?.words,
      // (Of what a filter hides it is not said that there is none.)
      summary: story
        ? behind && part?.storySummary(behind, language)
        : all.length && !visits.length
          ? ''
          : summaryOf(dossier, pair, this.lanes, visits, language),
      key: html`${this.#filter(dossier, all, language)}${visits.length ? keyView(visits, many, language) : nothing}`,
      picture: !visits.length
        ? (story ?? html`<p class="quiet">${say(timelinePhrases(language).noMatch, language)}</p>`)
        : many
          ? html`${stacks?.picture}`
          : across
            ? html`${across}${listView(visits, context, false)}${lists}`
            : html`${verticalView(dossier, visits, pair, context, language)}${lists}`,
      panel:
        (vertical && selected?.kind === 'visit') || !(selected || visits.length)
          ? undefined
          : selected || many
            ? html`${selected ? this.need(panel)?.panelView(dossier, selected, language, visits, this.#choose) : nothing}${stacks?.panel}`
            : say(timelinePhrases(language).choose, language),
      // (Visits are found, and a story without them has none.)
      actions: story
        ? undefined
        : word(
            say(timelinePhrases(language).find, language),
            () => {
              this.finder = !this.#filtering(all);
            },
            this.#filtering(all),
          ),
      facts,
      files: FILES,
      table: this.late(tabled, (part) =>
        story ? part.eventTable(dossier, facts, language) : part.visitTable(dossier, visits, language),
      ),
      live:
        this.searched && this.searched.selected === this.selected && !many
          ? visits.length
            ? summaryOf(dossier, [], this.lanes, visits, language)
            : say(timelinePhrases(language).noMatch, language)
          : selected?.kind === 'visit'
            ? this.need(panel)?.panelHeard(dossier, selected, language)
            : undefined,
    };
  }

  #list(
    dossier: Dossier,
    pair: Between,
    visits: readonly Visit[],
    gaps: readonly SilenceRow[],
    language: Language,
    vertical: boolean,
  ): ListContext {
    const shown = (wanted: string | undefined): boolean => visits.some(({ id }) => id === wanted);
    const selected = quotedOf(dossier, this.selected);
    const active = [this.active, this.selected, visits[0]?.id].find((id) => id !== undefined && shown(id));
    return {
      dossier,
      language,
      pair,
      gaps,
      selected: this.selected,
      active,
      choose: this.#choose,
      key: (event) => {
        this.#move(event, visits, active);
      },
      focus: (id) => {
        if (id) this.focused = this.active = id;
        // What is drawn otherwise loses the focus while it is taken away: that must not ask for a drawing within one.
        else
          queueMicrotask(
            () => (this.focused = this.shadowRoot?.activeElement?.matches('.visit') ? this.active : undefined),
          );
      },
      detail:
        vertical && selected && shown(selected.id)
          ? this.need(panel)?.panelView(dossier, selected, language, visits, this.#choose)
          : undefined,
    };
  }

  /** Visits from side to side; undefined where time runs downwards. */
  #fromSideToSide(
    across: Across,
    shores: Pick<Shores, 'pair' | 'two' | 'gaps' | 'behind' | 'crowd'>,
  ): TemplateResult | undefined {
    const { lanes: by, layout } = this;
    const auto = layout !== 'horizontal';
    if (layout === 'vertical' || (auto && across.width < NARROW)) return undefined;
    const lanes = by === 'level' || by === 'actor' ? this.need(laned)?.lanesView({ ...across, by }) : undefined;
    const whole = auto && across.width < ROOMY && across.visits.length <= FEW;
    return lanes ?? acrossView({ ...across, ...shores, whole });
  }

  /** What every picture from side to side is drawn from. */
  #across(dossier: Dossier, visits: readonly Visit[], language: Language): Across {
    return {
      dossier,
      visits,
      language,
      width: this.size.width,
      rtl: this.direction === 'rtl',
      selected: this.selected,
      active: this.focused,
      measure: this.#measure(),
      opened: this.opened,
      calendar: () => this.need(calendar),
      choose: this.#choose,
    };
  }

  /** How wide a text runs in the page's font. */
  #measure(): (text: string, weight?: number, size?: number) => number {
    const family = getComputedStyle(this).fontFamily;
    const { tag } = this.language;
    return (text, weight = 400, size = 13) => textWidth(text, `${weight} ${size}px ${family}`, tag);
  }

  #dense(
    dossier: Dossier,
    visits: readonly Visit[],
    pair: Between,
    language: Language,
  ): { readonly picture: TemplateResult; readonly panel: TemplateResult } | undefined {
    const part = this.need(dense);
    if (!part) return undefined;
    this.window ??= new part.WindowController(this);
    const inside = this.window.look(visits, this.size.width, this.direction === 'rtl', this.selected);
    return {
      picture: this.window.view(inside, dossier, pair[0], language, this.#measure()),
      panel: part.windowListView(inside, dossier, this.selected, language, this.#choose),
    };
  }

  /** The fields that narrow what is shown: open where there are many visits, else on request. */
  #filter(dossier: Dossier, all: readonly Visit[], language: Language): TemplateResult | undefined {
    if (!this.#filtering(all)) return undefined;
    return this.need(filter)?.filterView(dossier, all, this.filter, language, (change) => {
      this.filter = { ...this.filter, ...change };
      this.searched = { selected: this.selected };
    });
  }

  #filtering(all: readonly Visit[]): boolean {
    return this.finder ?? all.length > MANY;
  }

  readonly #choose = (id: string): void => {
    const quoted = this.model && quotedOf(this.model, id);
    // A count opens as a list; of a term nothing more is said than stands there.
    if (!quoted) this.opened = this.opened === id ? undefined : id;
    if (!quoted) return;
    this.active = id;
    this.select(this.selected === id ? undefined : id, quoted.kind === 'group' ? 'actor' : quoted.kind);
  };

  /** Left and right in time, up and down between the shores, Home and End; Escape closes. Enter is the button's own. */
  #move(event: KeyboardEvent, visits: readonly Visit[], active: string | undefined): void {
    if (isBrowsers(event)) return;
    if (event.key === 'Escape' && this.selected !== undefined) {
      this.select(undefined, undefined);
      event.preventDefault();
      return;
    }
    const at = visits.findIndex(({ id }) => id === active);
    const shore =
      event.key === 'ArrowUp' || event.key === 'ArrowDown'
        ? visits.findIndex(({ to }, index) => index > at && to !== visits[at]?.to)
        : -1;
    const vertical = this.shadowRoot?.querySelector('.vertical');
    const next =
      shore >= 0 && !vertical ? shore : moved(event.key, at, visits.length, this.direction === 'rtl' && !vertical);
    if (next === undefined) return;
    event.preventDefault();
    this.active = visits[next]?.id;
    void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>('.visit[tabindex="0"]')?.focus());
  }
}
