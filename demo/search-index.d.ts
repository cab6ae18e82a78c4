/** Made by tools/build/site.js from every page of the gallery. */
declare module 'search-index' {
  const index: import('./find.js').SearchIndex;
  export default index;
}
