/** How chunks are named, so that caches may keep them for ever: by their text, and by all that is done to it afterwards. */
export const CHUNK_NAMES = 'chunk-[hash].js';

/** A plugin of Rolldown: what is said here of a later pass goes into the names. */
export const namedWith = (/** @type {object} */ laterPass) => ({
  name: 'chunk-names',
  augmentChunkHash: () => JSON.stringify(laterPass),
});
