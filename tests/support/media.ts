/** Media features, emulated where the engine can: Playwright's Chromium only. */
import { emulateMedia as command } from '@web/test-runner-commands';

/** What can be emulated, in Playwright's words. */
export interface MediaFeatures {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'no-preference';
  media?: 'print' | 'screen';
}

const QUERIES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
} as const;

const NOTHING = { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null, media: null };

/** Stock Firefox and WebKitGTK have no way to emulate; asking them fills the report with their refusals. */
const CAN_EMULATE = navigator.userAgent.includes('Chrome/');

let emulating = false;

function inForce(features: MediaFeatures): boolean {
  return Object.entries(features).every(([key, value]: [string, string]) =>
    key === 'media'
      ? matchMedia(value).matches
      : matchMedia(`(${QUERIES[key as keyof typeof QUERIES]}: ${value})`).matches,
  );
}

/**
 * Emulates until the end of the test. False where this engine cannot; then the test skips itself:
 * `if (!(await emulateMedia({ forcedColors: 'active' }))) this.skip();`
 */
export async function emulateMedia(features: MediaFeatures): Promise<boolean> {
  if (!CAN_EMULATE) return false;
  emulating = true;
  await command(features);
  return inForce(features);
}

afterEach(async () => {
  if (!emulating) return;
  emulating = false;
  await command(NOTHING as unknown as MediaFeatures);
});
