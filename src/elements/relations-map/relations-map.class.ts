import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { assetUrl } from '../../controllers/asset-url.js';
import { textWidth } from '../../controllers/measure.js';
import type { Shared } from '../../controllers/scope.js';
import type { MapLayout } from '../../layout/map/layout-map.js';
import type { Coordinates, Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { actorOf, factsById } from '../../model/facts.js';
import { pairKey } from '../../model/at-date.js';
import { dateOf, dateOfDay, idsOf } from '../../model/shown.js';
import { dayOf } from '../../model/day.js';
import { relationMarks } from '../../styles/parts.js';
import type { Drawing } from '../../view/drawing.js';
import { say, textIn, type Language, type Phrase, type Phrases } from '../../words/language.js';
import { relationSentence } from '../../words/relation.js';
import { common } from '../../words/strings/en.common.js';
import { map } from '../../words/strings/en.map.js';
import { EntenteElement } from '../base/entente-element.js';
import { EntenteEvent } from '../base/events.js';
import { BaseMapController } from './base-map.controller.js';
import { dateControl } from './date-control.js';
import { dateControlView } from './date-control.view.js';
import { layOut, LINES } from './lay-out.js';
import { legendOf, summaryOf } from './legend.js';
import { legendView } from './legend.view.js';
import { mapView } from './map.view.js';
import { namesOf, spanWords, startWords } from './map-words.js';
import { choiceOf, hitAt, nextOf, partnersOf } from './moves.js';
import { panelView } from './panel.view.js';
import { mapPhrases } from './phrases.js';
import { policyView } from './policy.view.js';
import { relationTable } from './relation-table.js';
import { controlStyles } from './controls.styles.js';
import { styles } from './relations-map.styles.js';
import { baseMapFor, pairOf, placeFor, shownAt, type Shown } from './shown.js';

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
  static override styles: CSSResultGroup = [EntenteElement.styles, relationMarks, styles, controlStyles];

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

  /** Shows the date control. */
  @property({ type: Boolean }) timeline = false;

  @state() private active: string | undefined;
  private readonly base = new BaseMapController(this);
  private layoutKey = '';
  private layoutKept: MapLayout | undefined;

  protected override english(): Phrases {
    return { common, map };
  }

  protected override loadingPhrase(language: Language): Phrase {
    return mapPhrases(language).loading;
  }

  protected override hear(shared: Shared): void {
    super.hear(shared);
    if (shared.at !== undefined) this.at = shared.at;
  }

  protected override drawing(dossier: Dossier, language: Language): Drawing {
    const at = this.#date(dossier);
    const groups = idsOf(this.groups) ?? new Set<string>();
    const focus = this.focusActor !== undefined && actorOf(dossier, this.focusActor) ? this.focusActor : undefined;
    const wanted = {
      at,
      focus,
      types: idsOf(this.types),
      groups,
      extent: this.extent,
      period: this.period,
      actors: this.actors,
    };
    const shown = shownAt(dossier, wanted);
    this.base.ask(
      this.basemap ? new URL(this.basemap, this.baseURI).href : assetUrl(baseMapFor(dossier, shown, this.extent)),
    );
    const layout =
      this.size.name === 'rows' || this.base.state === 'loading'
        ? undefined
        : this.#layout(dossier, shown, at, focus, language);
    const pair = pairOf(dossier, this.selected, focus);
    const standing = shown.world.standing;
    const selected = this.selected === undefined ? undefined : factsById(dossier).get(this.selected);
    return {
      heading: textIn(dossier.title, language, dossier.lang)?.words,
      summary: summaryOf(dossier, shown, at, focus, language),
      key: this.#legend(dossier, shown, groups, language),
      picture: html`<div class="stage">
        ${layout ? this.#picture(dossier, shown, layout, at, focus, pair, language) : nothing}
      </div>`,
      controls: this.timeline ? this.#dates(dossier, focus, at, language) : undefined,
      panel: panelView({
        dossier,
        language,
        at,
        world: shown.world,
        pair,
        selected: this.selected,
        choose: this.#choose,
      }),
      policy: policyView(dossier, language, {
        land: this.base.state !== 'failed',
        disputed: !!layout?.disputed,
        lines: !!layout?.lines && at.latest >= -6002,
        actors: shown.actors,
        at,
      }),
      facts: standing.map(({ relation }) => relation),
      table: () => relationTable(dossier, standing, at, language),
      unfinished: this.base.state === 'loading',
      live: selected?.kind === 'relation' ? relationSentence(dossier, selected, language, at) : '',
    };
  }

  /** The date asked for, else that of the data, else today. */
  #date(dossier: Dossier): Edtf {
    const now = new Date();
    return dateOf(this.at) ?? dossier.updated ?? dateOfDay(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));
  }

  #legend(dossier: Dossier, shown: Shown, groups: ReadonlySet<string>, language: Language): TemplateResult {
    const phrases = mapPhrases(language);
    const wanted = idsOf(this.types);
    const { relations, chips, types } = legendOf(dossier, shown, wanted, groups, language);
    return legendView(
      {
        label: say(phrases.relations, language),
        chips: relations,
        toggle: (id) => {
          const now = new Set(wanted ?? types);
          if (!now.delete(id)) now.add(id);
          this.types = now.size === types.length ? undefined : [...now].join(' ') || 'nothing';
        },
      },
      {
        label: say(phrases.groups, language),
        chips,
        toggle: (id) => {
          this.groups = groups.has(id)
            ? [...groups].filter((one) => one !== id).join(' ')
            : [...groups, id].slice(-2).join(' ');
        },
      },
    );
  }

  /** The layout, made anew only when something that it depends on has changed. */
  #layout(
    dossier: Dossier,
    shown: Shown,
    at: Edtf,
    focus: string | undefined,
    language: Language,
  ): MapLayout | undefined {
    const { width } = this.size;
    const key = [
      dossier.id,
      at.text,
      focus,
      this.types,
      this.groups,
      this.extent,
      this.actors,
      this.period,
      width,
      language.tag,
      this.base.map ? 'land' : this.base.state,
    ].join('|');
    if (key === this.layoutKey && this.layoutKept) return this.layoutKept;
    const family = getComputedStyle(this).fontFamily;
    this.layoutKept = layOut(dossier, shown, {
      at,
      focus,
      language,
      map: this.base.map,
      width,
      narrow: this.size.name === 's',
      world: this.extent === 'world',
      measure: (text, weight, size) => textWidth(text, `${String(weight)} ${String(size)}px ${family}`),
    });
    this.layoutKey = key;
    return this.layoutKept;
  }

  #picture(
    dossier: Dossier,
    shown: Shown,
    layout: MapLayout,
    at: Edtf,
    focus: string | undefined,
    pair: readonly string[],
    language: Language,
  ): TemplateResult {
    const phrases = mapPhrases(language);
    const ids = [...shown.actors, ...shown.drawnGroups.map(({ group }) => group.id)];
    const place = (id: string | undefined): Coordinates | undefined =>
      id === undefined ? undefined : placeFor(dossier, this.base.map, id);
    const ports = [...layout.anchors.values()]
      .filter(({ kind }) => kind === 'port')
      .flatMap(({ id }) => {
        const where = place(id);
        return where ? [[id, where] as const] : [];
      });
    const names = namesOf(dossier, ids, at, language, new Map(ports), place(focus));
    const partners = partnersOf(layout, focus);
    const count = (id: string): number =>
      shown.world.standing.filter(({ relation }) => relation.parties.includes(id)).length;
    const numbered = layout.numbered.map((id, index) => html`<li>${index + 1} ${names.get(id)?.words}</li>`);
    return html`${mapView(layout, {
      names,
      groupSpans: new Map(shown.drawnGroups.map(({ group }) => [group.id, spanWords(group.valid, language)])),
      dates: new Map(shown.world.standing.map(({ relation }) => [relation.id, startWords(relation, language) ?? ''])),
      focus,
      pair: pair.length ? pairKey(pair) : undefined,
      selected: this.selected,
      tinted: shown.actors.length - 1 > LINES ? new Set(shown.actors) : new Set(),
      active: this.active ?? (partners.length ? partners[0] : undefined),
      label: say(phrases.map, language),
      options: partners.map((id) => ({
        id,
        label: say(phrases.partner, language, { name: names.get(id)?.words ?? id, n: count(id) }),
        selected: pair.includes(id),
      })),
      key: (event) => {
        this.#key(event, layout, shown, focus);
      },
      hit: (event) => {
        this.#hit(event, layout);
      },
    })}${
      numbered.length
        ? html`<ol class="numbers">
            ${numbered}
          </ol>`
        : nothing
    }`;
  }

  readonly #choose = (id: string | undefined): void => {
    const fact = id === undefined || !this.model ? undefined : factsById(this.model).get(id);
    const next = this.selected === id ? undefined : id;
    this.select(next, next === undefined ? undefined : (fact?.kind ?? 'actor'));
  };

  #hit(event: MouseEvent, layout: MapLayout): void {
    const svg = this.renderRoot.querySelector('.map svg');
    if (svg) this.#choose(hitAt(event, svg, layout, this.focusActor, this.size.coarse ? 22 : 12));
  }

  /** Left and right go from partner to partner, up and down through a pair's relations, Enter chooses, Escape clears. */
  #key(event: KeyboardEvent, layout: MapLayout, shown: Shown, focus: string | undefined): void {
    const partners = partnersOf(layout, focus);
    const partner = this.active ?? partners[0];
    const { key } = event;
    if (key === 'ArrowRight' || key === 'ArrowLeft')
      this.active = nextOf(partners, partner, key === 'ArrowRight' ? 1 : -1);
    else if (key === 'Home' || key === 'End') this.active = key === 'Home' ? partners[0] : partners.at(-1);
    else if (key === 'ArrowUp' || key === 'ArrowDown') {
      const ids = shown.world.standing
        .filter(({ relation }) => relation.parties.includes(partner ?? ''))
        .map(({ relation }) => relation.id);
      const next = nextOf(ids, this.selected, key === 'ArrowDown' ? 1 : -1);
      if (next !== undefined && next !== this.selected) this.#choose(next);
    } else if (key === 'Enter' || key === ' ') this.#choose(choiceOf(partner ?? '', layout, focus));
    else if (key === 'Escape' && this.selected !== undefined) this.select(undefined, undefined);
    else return;
    event.preventDefault();
  }

  #dates(dossier: Dossier, focus: string | undefined, at: Edtf, language: Language): TemplateResult {
    const control = dateControl(
      dossier,
      focus,
      at,
      this.size.width - (this.size.name === 's' ? 0 : 186),
      this.direction === 'rtl',
      language,
      (text) => {
        this.at = text;
        this.shared.share({ at: text });
        this.dispatchEvent(
          new EntenteEvent('entente-change', { focus: this.focusActor, at: text, period: this.period }),
        );
      },
    );
    return dateControlView(control);
  }
}
