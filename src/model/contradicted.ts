import type { Claim } from './dossier.js';

/** Does a preferred claim contradict it? Then it is shown, and marked, and does not count. */
export const isContradicted = ({ status }: Pick<Claim, 'status'>): boolean => status === 'contradicted';

/** Those that count. */
export const heldOf = <C extends Pick<Claim, 'status'>>(claims: readonly C[]): readonly C[] =>
  claims.filter((claim) => !isContradicted(claim));
