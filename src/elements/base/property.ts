import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Lit's decorator of the same name, for the one kind of decorators that TypeScript compiles here. (Lit's own is for both
 * kinds, and for accessors: 0.2 kB more on every page.)
 */
export const property =
  (options?: PropertyDeclaration): ((prototype: LitElement, name: string) => void) =>
  (prototype, name) => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };

/** Likewise: what an element keeps for itself and draws anew for. */
export const state = (): ReturnType<typeof property> => property({ state: true, attribute: false });
