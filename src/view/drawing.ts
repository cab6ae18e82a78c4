import type { TemplateResult } from 'lit';
import type { GroupStanding } from '../model/at-date.js';
import type { Fact, FactSet } from '../model/dossier.js';
import type { Format } from './frame.js';
import type { Late } from './late.js';
import type { DataTable } from './table.js';

/** What an element gives the frame to hold. Absent parts leave no gap. */
export interface Drawing {
  /** Default of the `heading` attribute. */
  readonly heading?: string | undefined;
  /** Default of the `summary` attribute: a sentence made from what is shown. */
  readonly summary?: string | undefined;
  /** What a figure without a heading and that sentence is called for those who hear it. */
  readonly name?: string | undefined;
  /** Legend and filters, between dek and picture. */
  readonly key?: TemplateResult | undefined;
  /** The map, the timeline, the words. */
  readonly picture: TemplateResult;
  /** The date control and the like, under the picture. */
  readonly controls?: TemplateResult | undefined;
  /** What is selected, with its evidence. */
  readonly panel?: TemplateResult | string | undefined;
  /** The boundary policy and its key. */
  readonly policy?: TemplateResult | undefined;
  /** Takes the place of the line of sources; then the footer offers no table, no picture and no data of its own. */
  readonly foot?: TemplateResult | undefined;
  /** More words in the footer's actions, before the common ones. */
  readonly actions?: TemplateResult | undefined;
  /** The facts drawn, groups among them, in order: the footer names their sources, the export writes them. */
  readonly facts: readonly (Fact | GroupStanding)[];
  /** The set drawn: the export writes it. */
  readonly set?: FactSet | undefined;
  /** What one of these has opened, under all actions. */
  readonly opened?: TemplateResult | undefined;
  /** The files offered, by what opens them; default PNG and SVG, CSV and JSON. */
  readonly files?: Readonly<Partial<Record<'image' | 'data', readonly Format[]>>>;
  /** Its words say all that its table does: paper has no table of it that nobody has opened. */
  readonly worded?: boolean;
  /** The same as rows. */
  readonly table: Late<DataTable>;
  /** What a screen reader is told once after the reader's act. */
  readonly live?: string | undefined;
}
