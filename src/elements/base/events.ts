import type { Dossier, FactKind, Problem } from '../../model/dossier.js';

/** What can be selected. */
export type SelectionKind = FactKind | 'actor' | 'set';

interface Detail {
  'entente-load': { readonly dossier: Dossier };
  'entente-error': { readonly issues: readonly Problem[] };
  'entente-select': { readonly id: string | undefined; readonly kind: SelectionKind | undefined };
  'entente-change': {
    readonly focus: string | undefined;
    readonly at: string | undefined;
    readonly period: string | undefined;
  };
}

/** The four events. All bubble and are composed; only `entente-select` can be cancelled, which keeps the selection. */
export class EntenteEvent<K extends keyof Detail> extends CustomEvent<Detail[K]> {
  constructor(type: K, detail: Detail[K]) {
    super(type, { detail, bubbles: true, composed: true, cancelable: type === 'entente-select' });
  }
}

declare global {
  interface HTMLElementEventMap {
    'entente-load': EntenteEvent<'entente-load'>;
    'entente-error': EntenteEvent<'entente-error'>;
    'entente-select': EntenteEvent<'entente-select'>;
    'entente-change': EntenteEvent<'entente-change'>;
  }
}
