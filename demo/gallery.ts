// Every page of the gallery registers the three elements.
import '../src/define.js';
