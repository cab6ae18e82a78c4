import type { Dossier, FactSet, Figure, Quote } from '../../model/dossier.js';
import type { Language, Phrase } from '../../words/language.js';

/** What a card shows, as far as a reader takes it along. */
export interface Subject {
  readonly dossier: Dossier;
  readonly language: Language;
  /** A quotation; a figure and those that say otherwise; the members of a set. */
  readonly facts: readonly (Quote | Figure)[];
  readonly set?: FactSet | undefined;
  /** The one member that a reader has chosen; without it all are taken along. */
  readonly member?: string | undefined;
  readonly pick?: PickMember | undefined;
  readonly card: {
    readonly heading: string | undefined;
    exportImage(type: 'svg' | 'png'): Promise<Blob>;
  };
}

/** Chooses a member of a set; `undefined` for all. */
export type PickMember = (member: Quote | Figure | undefined) => void;

/** What a row under the actions does: it remembers a choice, and may have something to copy and to say then. */
export type Choose = (choice: string | undefined, text?: string, copied?: Phrase) => void;
