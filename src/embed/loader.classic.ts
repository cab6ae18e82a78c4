/** `entente.classic.js`, the loader for hosts that send no CORS headers. */
import { loadScript } from './script.js';
import { watch } from './watch.js';

watch((tag) => loadScript(`${tag}.classic.js`));
