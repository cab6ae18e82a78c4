import { waitUntil as within } from '@open-wc/testing';

/** Waits until something is so, as long as it takes on a machine that runs several browsers at once. */
export const waitUntil = (isSo: () => unknown, what?: string): Promise<void> => within(isSo, what, { timeout: 15_000 });
