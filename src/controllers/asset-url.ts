/** The base maps that ship. */
export type BaseMapName = 'northeast-asia.json' | 'world.json';

/**
 * The address of a base map that ships beside the code. Modules know where they come from (`import.meta.url`); the build
 * replaces this for classic scripts, which ask `document.currentScript`. Each address stands there whole: so bundlers
 * recognize it, bring the file along, and write its new address in.
 */
export function assetUrl(name: BaseMapName): string {
  const address =
    name === 'world.json'
      ? new URL('../../data/world.json', import.meta.url)
      : new URL('../../data/northeast-asia.json', import.meta.url);
  return address.href;
}
