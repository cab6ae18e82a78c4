import { html, nothing, svg, type TemplateResult } from 'lit';
import { wavePath } from '../../layout/wave.js';
import type { GroupForm } from '../../model/dossier.js';
import { familyOf, isOneWay, relationType } from '../../model/families.js';
import { word } from '../../view/frame.js';
import { bead, relationLine } from '../../view/relation-line.js';
import { say, type Language } from '../../words/language.js';
import { hubMark } from './hub-mark.js';
import { mapPhrases } from './phrases.js';

/** A chip of the legend: what it stands for, how many of it there are at the date in words, whether it is drawn. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly count: string;
  readonly pressed: boolean;
  /** Of a group. */
  readonly form?: GroupForm;
}

/** The swatch of a relation type, 30 × 12: the same line with the same bead. */
export function typeSwatch(type: string): TemplateResult {
  const path =
    relationType(type) === 'strained'
      ? wavePath([
          [1, 6],
          [29, 6],
        ])
      : 'M1,6H29';
  return html`<svg class="swatch" viewBox="0 0 30 12" aria-hidden="true">
    ${relationLine(type, path)}${bead(type, 15, 6)}${
      isOneWay(type) ? svg`<path class="chevron ${familyOf(type)}" d="M22 1.5 27 6 22 10.5"/>` : nothing
    }
  </svg>`;
}

/** The swatch of a group's form: a spoke with the same mark as its hub. */
export function groupSwatch(form: GroupForm): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 30 12" aria-hidden="true">
    ${svg`<path class="spoke" d="M1,6H29"/><g transform="translate(15 6)">${hubMark(form)}</g>`}
  </svg>`;
}

/** The sample of a chip: a line of its type, or a hub of its form. */
const sample = ({ id, form }: Chip): TemplateResult => (form ? groupSwatch(form) : typeSwatch(id));

/** The chips of relation types, or of groups; nothing where there are none. */
export function chipsView(
  kind: 'relations' | 'groups',
  chips: readonly Chip[],
  toggle: (id: string) => void,
  language: Language,
): TemplateResult | typeof nothing {
  if (!chips.length) return nothing;
  const label = say(mapPhrases(language)[kind], language);
  return html`<div class="row" role="group" aria-label=${label}>
    <span class="rowlabel">${label}</span>
    <div class="chips">
      ${chips.map(
        (chip) =>
          html`<button
            class="chip"
            aria-pressed=${chip.pressed}
            @click=${() => {
              toggle(chip.id);
            }}
          >
            ${sample(chip)}<span>${chip.label}</span> <span class="count">${chip.count}</span>
          </button>`,
      )}
    </div>
  </div>`;
}

/** What is drawn, in as few lines as it takes, and the word that opens the chips: for where they would take a screen. */
export function shortView(
  relations: readonly Chip[],
  groups: readonly Chip[],
  open: boolean,
  toggle: () => void,
  language: Language,
): TemplateResult {
  const drawn = [...relations, ...groups].filter(({ pressed }) => pressed);
  return html`<div class="short">
    <div class="actions">${word(say(mapPhrases(language).filter, language), toggle, open)}</div>
    <ul>
      ${open ? nothing : drawn.map((chip) => html`<li>${sample(chip)}<span>${chip.label}</span></li>`)}
    </ul>
  </div>`;
}
