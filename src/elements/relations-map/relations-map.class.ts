import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { assetUrl } from '../../controllers/asset-url.js';
import { Made } from '../../controllers/made.js';
import { textWidth } from '../../controllers/measure.js';
import type { Load } from '../../controllers/parts.js';
import type { Shared } from '../../controllers/scope.js';
import type { MapLayout } from '../../layout/map/layout-map.js';
import { projectionName, type ProjectionKind } from '../../layout/map/projection.js';
import type { Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { actorOf, factsById } from '../../model/facts.js';
import { Kept } from '../../model/kept.js';
import type { Stages } from '../../model/stages.js';
import { dateOf, idsOf, today } from '../../model/shown.js';
import { pictures } from '../../styles/pictures.js';
import { pictureTokens } from '../../styles/picture-tokens.js';
import type { Drawing } from '../../view/drawing.js';
import { isBrowsers } from '../../view/browser-keys.js';
import { word } from '../../view/frame.js';
import { say, textIn, type Language, type Phrase, type Phrases } from '../../words/language.js';
import { common } from '../../words/strings/en.common.js';
import { map } from '../../words/strings/en.map.js';
import { EntenteElement } from '../base/entente-element.js';
import { EntenteEvent } from '../base/events.js';
import { property, state } from '../base/property.js';
import { BaseMapController } from './base-map.controller.js';
import { layOut, type Picture } from './lay-out.js';
import { isNarrow, keyView } from './key.view.js';
import { summaryOf } from './legend.js';
import { levelView } from './level.view.js';
import { hitAt, moveOf } from './moves.js';
import { mapPhrases } from './phrases.js';
import { pictureView } from './picture.view.js';
import { policyView } from './policy.view.js';
import type { Dated, DateController } from './date-control.js';
import type { ZoomController } from './zoom.js';
import { WHOLE } from '../../layout/view.js';
import { controlStyles } from './controls.styles.js';
import { styles } from './relations-map.styles.js';
import { dates, finding, grouping, panel, projections, rounding, tabled, zooming } from './fetched.js';
import { laterFor, WITHOUT, type Later } from './later.js';
import { baseMapFor, pairOf, shownAt, type Level, type Shown } from './shown.js';

/**
 * How states stand to each other on a day: typed, dated, sourced relations between pairs, and the groups they form.
 *
 * @summary Who stands how to whom, as pairs and as groups, as of any day.
 * @tag relations-map
 * @slot - What readers without scripts see, such as a sentence or a table. It stays until the map is drawn, and when it cannot be.
 * @fires {EntenteEvent} entente-load - `{dossier}`, once the data is read and drawn.
 * @fires {EntenteEvent} entente-error - `{issues}`, what of the data could not be read or drawn.
 * @fires {EntenteEvent} entente-select - `{id, kind}`, when a reader chooses a relation, a country or a group. Cancelable.
 * @fires {EntenteEvent} entente-change - `{focus, at, period}`, when a reader changes the date.
 * @cssprop [--entente-reserve=46rem] - Block size kept free from the start, so that nothing on the page moves when the drawing comes; a length.
 * @csspart figure - The whole map with all that belongs to it.
 * @csspart heading - The title.
 * @csspart summary - The sentence under the title.
 * @csspart key - The legend, which is the filter.
 * @csspart picture - The map.
 * @csspart controls - The date control.
 * @csspart panel - What is selected.
 * @csspart footer - Sources, date of the data, actions.
 * @csspart policy - The boundary policy.
 * @csspart table - All relations shown as a table, where it is open.
 */
export class RelationsMap extends EntenteElement {
  static override styles: CSSResultGroup = [EntenteElement.styles, pictureTokens, pictures, styles, controlStyles];

  static {
    // React, Vue and Angular set as a property what an element has under that name, and `focus` every element has.
    Object.defineProperty(this.prototype, 'focus', {
      configurable: true,
      get: (): unknown => Reflect.get(HTMLElement.prototype, 'focus'),
      set(this: RelationsMap, id: string | null | undefined) {
        this.focusActor = id ?? undefined;
      },
    });
  }

  /**
   * Id of the actor whose relations are shown. Without it, relations between all. The property has another name than the
   * attribute `focus`, because `focus()` is a method of every element.
   */
  @property({ attribute: 'focus' }) focusActor: string | undefined;

  /** EDTF date: the world as of that day, month or year. Default the date of the data. */
  @property() at: string | undefined;

  /** Relation types drawn, space-separated. Default all. */
  @property() types: string | undefined;

  /** Ids of the groups drawn, space-separated; at most two at once. Default none. */
  @property() groups: string | undefined;

  /** `auto` frames the focus and its partners, `world` the world; or ids of actors to frame as well. */
  @property() extent: string | undefined;

  /** URL of a TopoJSON of your own, its shapes by ISO code. Default our own, of the region or of the world. */
  @property() basemap: string | undefined;

  /**
   * `auto` is an oblique azimuthal projection for a region and Equal Earth for the world; or the name of a projection of
   * d3-geo, such as `mercator` or `natural-earth-1`. An unknown name counts as `auto`.
   */
  @property() projection: string | undefined;

  /** Shows the date control. */
  @property({ type: Boolean }) timeline = false;

  /** Lets readers zoom and pan: drag, pinch, wheel with Ctrl or ⌘, buttons, keys. */
  @property({ type: Boolean }) zoom = false;

  @state() private active: string | undefined;
  /** Undefined until a reader chooses one: then the choice is offered at every date, also where there are no groups. */
  @state() private level: Level | undefined;
  /** The field that finds a country: shut, open, or open after a name that is not here. */
  @state() private finder: 'shut' | 'open' | 'missed' = 'shut';
  /** Are the legend's chips open, where the map is too narrow to have them always? */
  @state() private filtering = false;
  private zooming: ZoomController | undefined;
  private dating: DateController | undefined;
  private readonly base = new BaseMapController(this);
  private readonly shown = new Kept<Shown>();
  private readonly laying = new Kept<() => Stages<Picture>>();
  private readonly made = new Made<Picture>((load) => this.need(load));

  protected override english(): Phrases {
    return { common, map };
  }

  protected override loadingPhrase(language: Language): Phrase {
    return mapPhrases(language).loading;
  }

  protected override get early(): readonly Load<object>[] {
    return [
      ...(this.timeline ? [dates] : []),
      ...(this.zoom ? [zooming] : []),
      ...(this.groups ? [grouping] : []),
      ...(this.basemap || this.extent === 'world' ? [rounding] : []),
      ...(this.selected === undefined ? [] : [panel]),
    ];
  }

  protected override hear(shared: Shared): void {
    super.hear(shared);
    if (shared.at !== undefined) this.at = shared.at;
    if (shared.focus !== undefined) this.focusActor = shared.focus;
  }

  protected override drawing(dossier: Dossier, language: Language): Drawing | undefined {
    const at = dateOf(this.at) ?? dossier.updated ?? today();
    const [types, groups] = [idsOf(this.types), idsOf(this.groups) ?? new Set<string>()];
    const focus = this.focusActor !== undefined && actorOf(dossier, this.focusActor) ? this.focusActor : undefined;
    const { level = 'both', extent, period, actors } = this;
    const wanted = { at, focus, level, types, groups, extent, period, actors };
    const shown = this.shown.of([dossier, at.text, focus, level, this.types, this.groups, extent, period, actors], () =>
      shownAt(dossier, wanted),
    );
    const file = baseMapFor(dossier, shown, extent);
    this.base.ask(this.basemap ? new URL(this.basemap, this.baseURI).href : assetUrl(file), !!this.basemap);
    const pictured = this.size.name !== 'rows';
    const wide = !!this.basemap || file === 'world.json';
    const later = pictured ? laterFor((load) => this.need(load), dossier, shown, wide) : WITHOUT;
    if (this.base.state === 'loading' && !this.made.last) return undefined;
    const drawn = pictured && this.base.state !== 'loading';
    const layout =
      drawn && (later.whole || !this.waiting) ? this.#layout(dossier, shown, at, focus, language, later) : undefined;
    if ((drawn && !layout) || this.waiting) return undefined;
    const pair = pairOf(dossier, this.selected, focus);
    const standing = shown.world.standing;
    const empty = !standing.length && !shown.drawnGroups.length;
    const told = this.selected !== undefined || this.size.name === 'rows';
    const part = told ? this.need(panel) : undefined;
    const context = {
      dossier,
      language,
      at,
      ...shown,
      pair,
      selected: this.selected,
      choose: this.#choose,
      focus,
      focusHere: this.#focusHere,
    };
    return {
      heading: textIn(dossier.title, language, dossier.lang)?.words,
      summary: summaryOf(dossier, shown, at, focus, types, language),
      key: keyView(
        dossier,
        shown,
        { types, groups, filtering: isNarrow(this.size.name) ? this.filtering : undefined },
        language,
        (choice) => Object.assign(this, choice),
      ),
      picture: html`${empty ? this.#dating?.nearestView(dossier, wanted, language) : nothing}
        <div class="stage">
          ${
            layout
              ? pictureView({
                  dossier,
                  shown,
                  layout,
                  at,
                  focus,
                  pair,
                  selected: this.selected,
                  active: this.active,
                  hubs: later.hubs,
                  language,
                  key: (event) => {
                    this.#key(event, layout, shown, focus);
                  },
                  hit: (event) => {
                    this.#hit(event, layout);
                  },
                })
              : nothing
          }
        </div>`,
      controls: this.#controls(dossier, shown, focus, at, language),
      actions: word(
        say(mapPhrases(language).find, language),
        () => {
          this.finder = this.finder === 'shut' ? 'open' : 'shut';
          void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
        },
        this.finder !== 'shut',
      ),
      panel: told || empty ? part?.panelView(context) : say(mapPhrases(language).choose, language),
      policy: policyView(dossier, language, {
        land: this.base.state !== 'failed',
        disputed: !!layout?.disputed,
        lines: !!layout?.lines && at.latest >= -6002,
        actors: shown.actors,
        at,
      }),
      facts: [...standing.map(({ relation }) => relation), ...shown.drawnGroups],
      table: this.late(tabled, (part) => part.relationTable(dossier, shown, at, language)),
      live: this.selected === undefined ? undefined : part?.chosenWords(context),
    };
  }

  /** The layout, made anew only when something that it depends on has changed; undefined while the first is on its way. */
  #layout(
    dossier: Dossier,
    shown: Shown,
    at: Edtf,
    focus: string | undefined,
    language: Language,
    later: Later,
  ): Picture | undefined {
    const { width } = this.size;
    const view = this.zooming?.view ?? WHOLE;
    const projection = this.#projection();
    const { extent } = this;
    const chosen = this.made.last?.folded ? this.selected : undefined;
    const named = projection && this.projection;
    const parts = [shown, chosen, this.base.map, named, ...Object.values<unknown>(later), width, language, view];
    return this.made.of(
      this.laying.of(parts, () => {
        const family = getComputedStyle(this).fontFamily;
        const ground = {
          at,
          focus,
          language,
          map: this.base.map,
          width,
          narrow: this.size.name === 's',
          world: extent === 'world',
          framed: extent === 'world' || extent === 'auto' ? undefined : idsOf(extent),
          projection,
          selected: this.selected,
          ...later,
          view,
          measure: (text: string, weight: number, size: number) =>
            textWidth(text, `${String(weight)} ${String(size)}px ${family}`, language.tag),
        };
        return () => layOut(dossier, shown, ground);
      }),
    );
  }

  /** The projection asked for by name; undefined where that is `auto`, unknown, or on its way. */
  #projection(): ProjectionKind | undefined {
    const name = projectionName(this.projection);
    return name === undefined ? undefined : this.need(projections)?.namedProjection(name);
  }

  /** Date control; level, zoom; the field that finds a country. */
  #controls(
    dossier: Dossier,
    shown: Shown,
    focus: string | undefined,
    at: Edtf,
    language: Language,
  ): TemplateResult | undefined {
    const levels =
      shown.groups.length || this.level
        ? levelView(shown.level, language, (level) => {
            this.level = level;
          })
        : nothing;
    const zoom = this.zoom && this.size.name !== 'rows' ? this.need(zooming) : undefined;
    if (zoom) this.zooming ??= new zoom.ZoomController(this);
    const find = this.finder === 'shut' ? undefined : this.need(finding);
    return html`${this.timeline ? this.#dates({ dossier, level: shown.level, focus, at, language }) : nothing}
      <div class="tools">
        ${levels}${zoom && this.zooming ? this.zooming.buttons(language) : nothing}
        ${find?.findView(dossier, at, this.finder === 'missed', language, (one) => {
          this.finder = one ? 'open' : 'missed';
          if (one && one.id !== this.selected) this.#choose(one.id);
        })}
      </div>`;
  }

  /** Makes a country the one whose relations are shown. */
  readonly #focusHere = (id: string): void => {
    this.focusActor = id;
    this.shared.share({ focus: id });
    this.select(undefined, undefined);
    this.dispatchEvent(new EntenteEvent('entente-change', { focus: id, at: this.at, period: this.period }));
  };

  readonly #choose = (id: string | undefined): void => {
    const fact = id === undefined || !this.model ? undefined : factsById(this.model).get(id);
    const next = this.selected === id ? undefined : id;
    this.select(next, next === undefined ? undefined : (fact?.kind ?? 'actor'));
  };

  #hit(event: MouseEvent, layout: MapLayout): void {
    const svg = this.renderRoot.querySelector('.map svg');
    if (svg) this.#choose(hitAt(event, svg, layout, this.focusActor, this.size.coarse ? 22 : 12));
  }

  #key(event: KeyboardEvent, layout: MapLayout, shown: Shown, focus: string | undefined): void {
    if (isBrowsers(event)) return;
    const now = { active: this.active, selected: this.selected };
    const move = this.zooming?.key(event) ? {} : moveOf(event.key, now, layout, shown.world.standing, focus);
    if (!move) return;
    event.preventDefault();
    if (move.active !== undefined) this.active = move.active;
    if (move.choose !== undefined) this.#choose(move.choose);
    if (move.clear) this.select(undefined, undefined);
  }

  /** What sets the date for a reader. */
  get #dating(): DateController | undefined {
    const part = this.need(dates);
    return (this.dating ??=
      part &&
      new part.DateController(this, (text) => {
        this.at = text;
        this.shared.share({ at: text });
        this.dispatchEvent(
          new EntenteEvent('entente-change', { focus: this.focusActor, at: text, period: this.period }),
        );
      }));
  }

  #dates(dated: Omit<Dated, 'types' | 'groups' | 'width' | 'rtl'>): TemplateResult | undefined {
    const width = this.size.width - (isNarrow(this.size.name) ? 0 : 230);
    const rtl = this.direction === 'rtl';
    return this.#dating?.view({ ...dated, types: this.types, groups: this.groups, width, rtl });
  }
}
