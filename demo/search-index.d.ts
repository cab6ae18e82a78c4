/** Made by tools/build/site.js from every page of the gallery. */
declare module 'search-index' {
  import type { SearchIndex } from './find.js';
  const index: SearchIndex;
  export default index;
}
