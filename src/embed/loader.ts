/** `entente.js`, one tag for a whole site, as a module. */
import { watch } from './watch.js';

watch((tag) => import(/* @vite-ignore */ new URL(`${tag}.js`, import.meta.url).href));
