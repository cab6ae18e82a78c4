// `npm run data`: writes what is made from other people's data: base maps, the table of states.
import { writeBaseMaps } from './data/base-maps.js';
import { writeStates } from './data/states.js';

writeBaseMaps();
await writeStates();
