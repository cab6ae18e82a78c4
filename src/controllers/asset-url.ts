/**
 * The address of a file that ships beside the code, e.g. a base map. Modules know where they come from
 * (`import.meta.url`); the build replaces this for classic scripts, which ask `document.currentScript`.
 */
export function assetUrl(name: string): string {
  return new URL(/* @vite-ignore */ `../../data/${name}`, import.meta.url).href;
}
