import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { textWidth } from '../../controllers/measure.js';
import { JOINT, layoutHorizontal } from '../../layout/timeline/horizontal.js';
import type { Dossier, Fact, Visit } from '../../model/dossier.js';
import { factsById } from '../../model/facts.js';
import { visitsShown } from '../../model/shown.js';
import { relationMarks } from '../../styles/pictures.js';
import { pictureTokens } from '../../styles/tokens.js';
import type { Drawing } from '../../view/drawing.js';
import { say, textIn, type Language, type Phrase, type Phrases } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { visitSentence } from '../../words/visit.js';
import { common } from '../../words/strings/en.common.js';
import { timeline } from '../../words/strings/en.timeline.js';
import { EntenteElement } from '../base/entente-element.js';
import { contextOf } from './context.js';
import { flagWords, jointWords, labelsOf } from './flag-words.js';
import { horizontalView } from './horizontal.view.js';
import { keyView } from './key.view.js';
import { gapWords, listView, yearOf, type ListContext } from './list.view.js';
import { moved } from './moves.js';
import { timelinePhrases } from './phrases.js';
import { pairOf, silencesOf, tieOf, type Between } from './shown.js';
import { verticalStyles } from './vertical.styles.js';
import { styles } from './visit-timeline.styles.js';
import { visitTable } from './visit-table.js';

const panel = (): Promise<typeof import('./panel.view.js')> => import('./panel.view.js');
const dense = (): Promise<typeof import('./dense.view.js')> => import('./dense.view.js');

/** Over this many visits marks cannot be told apart, and years are drawn instead. */
const MANY = 60;
/** Below this width time runs downwards. */
const NARROW = 560;

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
  static override styles: CSSResultGroup = [
    EntenteElement.styles,
    pictureTokens,
    relationMarks,
    styles,
    verticalStyles,
  ];

  /** Two actor ids: only visits between these, the first one's shore above. */
  @property() between: string | undefined;

  /** `auto` is horizontal from 560 px on; any other word counts as `auto`. */
  @property() layout: 'auto' | 'horizontal' | 'vertical' = 'auto';

  /** `direction` draws two shores, `none` one line; without a pair there is one line. */
  @property() lanes: 'direction' | 'level' | 'actor' | 'none' = 'direction';

  /** Shows relations and events behind the visits. */
  @property({ type: Boolean }) context = false;

  /** Names the long silences. */
  @property({ type: Boolean }) gaps = false;

  @state() private active: string | undefined;
  @state() private focused: string | undefined;
  @state() private year: number | undefined;

  protected override english(): Phrases {
    return { common, timeline };
  }

  protected override loadingPhrase(language: Language): Phrase {
    return timelinePhrases(language).loading;
  }

  protected override drawing(dossier: Dossier, language: Language): Drawing {
    const pair = pairOf(dossier, this.between);
    const visits = visitsShown(dossier, { period: this.period, actors: this.actors }, pair);
    const many = visits.length > MANY;
    const vertical =
      !many && (this.layout === 'vertical' || (this.layout !== 'horizontal' && this.size.width < NARROW));
    const context = this.#list(dossier, pair, visits, language, vertical);
    const selected = this.selected === undefined ? undefined : factsById(dossier).get(this.selected);
    return {
      heading: textIn(dossier.title, language, dossier.lang)?.words,
      summary: this.#summary(dossier, pair, visits, language),
      key: many || !visits.length ? undefined : keyView(visits, language),
      picture: many
        ? html`${this.#dense(visits, pair, language) ?? nothing}`
        : vertical
          ? this.#vertical(dossier, visits, pair, context, language)
          : html`${this.#horizontal(dossier, visits, pair, context, language)}${listView(visits, context, false)}`,
      panel:
        vertical && selected?.kind === 'visit'
          ? undefined
          : many && !selected
            ? this.#yearPanel(dossier, visits, language)
            : selected
              ? this.need(panel)?.panelView(dossier, selected, language)
              : html`<p class="quiet">${say(timelinePhrases(language).choose, language)}</p>`,
      facts: visits,
      table: () => visitTable(dossier, visits, language),
      live: selected?.kind === 'visit' ? visitSentence(dossier, selected, language) : '',
    };
  }

  #summary(dossier: Dossier, pair: Between, visits: readonly Visit[], language: Language): string {
    const phrases = timelinePhrases(language);
    const [first, last] = [visits[0], visits.at(-1)];
    if (!first || !last) return say(phrases.none, language);
    const years = [yearOf(first), yearOf(last)].map(String);
    const period =
      years[0] === years[1]
        ? (years[0] ?? '')
        : say(language.phrases.common.range, language, { from: years[0] ?? '', to: years[1] ?? '' });
    if (pair.length < 2) return say(phrases.summaryAll, language, { n: visits.length, period });
    const [a, b] = pair.map((id) => actorName(dossier, id, language).words);
    return say(phrases.summaryBetween, language, { n: visits.length, a: a ?? '', b: b ?? '', period });
  }

  #list(dossier: Dossier, pair: Between, visits: readonly Visit[], language: Language, vertical: boolean): ListContext {
    const ids = new Set(visits.map(({ id }) => id));
    const selected = this.selected === undefined ? undefined : factsById(dossier).get(this.selected);
    const active = [this.active, this.selected, visits[0]?.id].find((id) => id !== undefined && ids.has(id));
    return {
      dossier,
      language,
      pair,
      gaps: this.gaps ? silencesOf(dossier, pair, visits) : [],
      selected: this.selected,
      active,
      choose: this.#choose,
      key: (event) => {
        this.#move(event, visits, active);
      },
      focus: (id) => {
        this.focused = id;
        if (id) this.active = id;
      },
      detail:
        vertical && selected && ids.has(selected.id)
          ? this.need(panel)?.panelView(dossier, selected, language)
          : undefined,
    };
  }

  #horizontal(
    dossier: Dossier,
    visits: readonly Visit[],
    pair: Between,
    { gaps }: ListContext,
    language: Language,
  ): TemplateResult {
    const phrases = timelinePhrases(language);
    const family = getComputedStyle(this).fontFamily;
    const measure = (text: string, weight = 400, size = 13): number =>
      textWidth(text, `${String(weight)} ${String(size)}px ${family}`);
    const two = pair.length === 2 && this.lanes !== 'none';
    const rails = two
      ? pair.map((id) => say(phrases.inState, language, { name: actorName(dossier, id, language).words }))
      : [''];
    const tie = two ? tieOf(dossier, pair) : undefined;
    const start = tie?.valid?.form === 'interval' && typeof tie.valid.start !== 'string' ? tie.valid.start : undefined;
    const flags = flagWords(dossier, visits, language);
    const joint = jointWords(start, language);
    const behind = contextOf(dossier, this.context ? pair : [], language, measure);
    const names = [
      ...rails,
      ...(behind.between.length ? [say(phrases.between, language)] : []),
      ...(behind.around.length ? [say(phrases.around, language)] : []),
    ];
    const layout = layoutHorizontal({
      visits,
      railOf: ({ to }) => (two && to === pair[1] ? 1 : 0),
      rails: two ? 2 : 1,
      labels: labelsOf(flags, measure),
      width: this.size.width,
      margin: two ? Math.max(...names.map((name) => measure(name, 600))) + 20 : 8,
      rtl: this.direction === 'rtl',
      selected: this.selected,
      gaps,
      between: behind.between,
      around: behind.around,
      joined:
        tie && start
          ? {
              earliest: start.earliest,
              latest: start.latest,
              label: labelsOf(new Map([[JOINT, joint]]), measure).get(JOINT) ?? { width: 0, lines: 2 },
            }
          : undefined,
    });
    return horizontalView(
      layout,
      {
        flags: new Map([...flags, [JOINT, joint]]),
        visits: new Map(visits.map((visit) => [visit.id, visit])),
        rails,
        gap: (gap) => gapWords(gap, dossier, language),
        bars: behind.words,
        rows: { between: say(phrases.between, language), around: say(phrases.around, language) },
        selected: this.selected,
        active: this.focused,
        choose: this.#choose,
      },
      this.size.width,
    );
  }

  #vertical(
    dossier: Dossier,
    visits: readonly Visit[],
    pair: Between,
    context: ListContext,
    language: Language,
  ): TemplateResult {
    const phrases = timelinePhrases(language);
    return html`${
        pair.length === 2
          ? html`<p class="railnames">
              ${pair.map((id) => html`<span dir="auto">${say(phrases.inState, language, { name: actorName(dossier, id, language).words })}</span>`)}
            </p>`
          : nothing
      }${listView(visits, context, true)}
      <p class="quiet">${say(phrases.notToScale, language)}</p>`;
  }

  #dense(visits: readonly Visit[], pair: Between, language: Language): TemplateResult | undefined {
    const part = this.need(dense);
    if (!part) return undefined;
    const years = part.yearsOf(visits, pair[0]);
    const choose = (year: number): void => {
      this.year = year;
    };
    return part.denseView(years, {
      language,
      width: this.size.width,
      year: this.year,
      choose,
      key: (event) => {
        const at = years.findIndex(({ year }) => year === (this.year ?? years.at(-1)?.year));
        const next = moved(event.key, at, years.length, this.direction === 'rtl');
        if (next === undefined) return;
        event.preventDefault();
        choose(years[next]?.year ?? 0);
      },
    });
  }

  /** The visits of the chosen year, each to be asked. */
  #yearPanel(dossier: Dossier, visits: readonly Visit[], language: Language): TemplateResult {
    if (this.year === undefined)
      return html`<p class="quiet">${say(timelinePhrases(language).chooseYear, language)}</p>`;
    const of = visits.filter((visit) => yearOf(visit) === this.year);
    return html`<h4>${say(timelinePhrases(language).perYear, language, { year: String(this.year), n: of.length })}</h4>
      <ul>
        ${of.map(
          (visit) =>
            html`<li>
              <button
                class="word"
                @click=${() => {
                  this.#choose(visit.id);
                }}
              >
                ${visitSentence(dossier, visit, language)}
              </button>
            </li>`,
        )}
      </ul>`;
  }

  readonly #choose = (id: string): void => {
    const fact: Fact | undefined = this.model && factsById(this.model).get(id);
    this.active = id;
    this.select(this.selected === id ? undefined : id, fact?.kind);
  };

  /** Left and right in time, up and down between the shores, Home and End; Escape closes. Enter is the button's own. */
  #move(event: KeyboardEvent, visits: readonly Visit[], active: string | undefined): void {
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
