// `npm run data`: writes what is made from other people's data: base maps, the table of states, names in Mongolian.
import { writeBaseMaps } from './data/base-maps.js';
import { writeMongolian } from './data/mongolian.js';
import { writeStates } from './data/states.js';

writeBaseMaps();
await writeStates();
await writeMongolian();
