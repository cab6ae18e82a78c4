import { html, nothing, svg, type TemplateResult } from 'lit';
import { isContradicted } from '../../model/contradicted.js';
import type { Dossier, Visit } from '../../model/dossier.js';
import { dateWords } from '../../words/date.js';
import { statusGlyph } from '../../view/status.js';
import { doubted } from '../../words/doubt.js';
import { joined } from '../../words/joined.js';
import { say, type Language } from '../../words/language.js';
import { visitorsWords, wayWords } from '../../words/visit.js';
import type { SilenceRow } from './gaps.view.js';
import { DOUBTS } from './flag-words.js';
import { glyph } from './glyph.view.js';
import { daysOf } from './key.view.js';
import { timelinePhrases } from './phrases.js';
import { waysOf } from './way.js';

/** What the list can do, and what it needs to know. */
export interface ListContext {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly pair: readonly string[];
  readonly gaps: readonly SilenceRow[];
  readonly selected: string | undefined;
  /** The one visit in the tab order. */
  readonly active: string | undefined;
  readonly choose: (id: string) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly focus: (id: string | undefined) => void;
  /** The detail of the selected visit, opened in place. */
  readonly detail?: TemplateResult | undefined;
}

/** A date, or where an interval begins, that HTML has a form for: a day, month or year, and no doubt. */
const MACHINE = /^(\d{4}(?:-\d\d)*)(?:-XX)*(?:\/|$)/;

/** When a visit was; a `<time>` must be readable for machines, so other dates are words only. */
export function timeView({ when }: Visit, language: Language, length?: 'short'): TemplateResult | string {
  const machine = MACHINE.exec(when.text)?.[1];
  const words = dateWords(when, language, length);
  return machine ? html`<time datetime=${machine}>${words}</time>` : words;
}

/** A visit's row of the rails. A month, a year or more is as hollow a band as from side to side, never a day's line. */
function rails(visit: Visit, pair: readonly string[]): TemplateResult {
  const upper = visit.to === pair[0];
  const one = pair.length < 2;
  const line = daysOf(visit) < 27;
  return html`<svg
    class=${`shores ${isContradicted(visit) ? 'denied' : ''}`}
    viewBox="0 0 88 46"
    width="88"
    height="46"
    aria-hidden="true"
  >
    <path class="rail" d=${`M8,-99V145${one ? '' : 'M80,-99V145'}`} />
    <path class="span ${line ? 'line' : 'fill'}" d=${`M8,${line ? 23 : 19}H${one ? 20 : 80}v${line ? 0 : 8}H8`} />
    ${one ? nothing : svg`<path class="tip" d=${`M${upper ? '16,23l' : '72,23l-'}9,-4.5v9z`}/>`}
    ${glyph(visit.level, one || upper ? 8 : 80, 23, isContradicted(visit))}
  </svg>`;
}

/** What sources do not agree on, or deny: sign and word. */
function doubtView(visit: Visit, language: Language): TemplateResult | typeof nothing {
  const status = DOUBTS.find((one) => one === visit.status);
  if (!status) return nothing;
  return html`<span class=${`doubted ${status}`}
    ><svg class=${`doubt ${status}`} viewBox="0 0 14 14" aria-hidden="true">${statusGlyph(status)}</svg>${say(
      language.phrases.common.status[status],
      language,
    )}</span
  >`;
}

/**
 * Visits in reading order, the silences between them as rows. In the vertical form this is the picture; in the others it
 * is what is heard and what keys move in.
 */
export function listView(visits: readonly Visit[], context: ListContext, drawn: boolean): TemplateResult {
  const { dossier, language, pair, gaps, selected, active } = context;
  const way = waysOf(dossier, visits, language);
  return html`<ol
    class=${drawn ? 'vertical' : 'hear list'}
    aria-label=${say(timelinePhrases(language).list, language)}
    @keydown=${context.key}
    @focusout=${() => {
      context.focus(undefined);
    }}
  >
    ${visits.map((visit, index) => {
      const before = visits[index - 1]?.when.earliest ?? Infinity;
      const gap = gaps.find(({ from }) => before <= from && from < visit.when.earliest);
      const chosen = visit.id === selected;
      return html`${gap ? html`<li class="silence ${gap.kind}" dir="auto">${drawn ? gap.cut : nothing}${gap.words}</li>` : nothing}
        <li class=${chosen ? 'chosen' : ''}>
          <button
            class="visit"
            data-id=${visit.id}
            tabindex=${visit.id === active ? 0 : -1}
            aria-pressed=${chosen}
            @click=${() => {
              context.choose(visit.id);
            }}
            @focus=${() => {
              context.focus(visit.id);
            }}
          >
            ${
              drawn
                ? html`${rails(visit, pair)}<span class="text"
                      ><b dir="auto">${visitorsWords(dossier, visit, language)}</b> ${timeView(visit, language)}<span
                        class="quiet"
                        >${way(visit).join('')}</span
                      >${doubtView(visit, language)}</span
                    >`
                : html`<span
                    >${doubted(
                      joined(
                        [visitorsWords(dossier, visit, language, true), wayWords(dossier, visit, language)],
                        language,
                      ),
                      visit,
                      language,
                    )}${language.phrases.common.comma}${timeView(visit, language)}</span
                  >`
            }
          </button>
          ${drawn && chosen ? html`<div class="detail">${context.detail}</div>` : nothing}
        </li>`;
    })}
  </ol>`;
}
