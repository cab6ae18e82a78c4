// npm start: from a fresh clone to the demo gallery. Vite takes the next free port where 5173 is taken.
import { ROOT, setup } from './setup.js';

const PORT = 5173;

/** Is there a screen to show a browser window on? */
function hasScreen() {
  if (process.env['CI'] || !process.stdout.isTTY) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function main() {
  setup();
  const { createServer } = await import('vite');
  const server = await createServer({ configFile: `${ROOT}vite.config.js`, server: { open: hasScreen() } });
  await server.listen();
  const [url] = server.resolvedUrls?.local ?? [];
  if (url && new URL(url).port !== String(PORT)) console.log(`Port ${PORT} is taken, so another one:`);
  console.log(`Entente's gallery is at ${url} (end it with Ctrl+C).`);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
