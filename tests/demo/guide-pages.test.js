import { checkPages } from '../support/gallery.js';

checkPages('the guides in the gallery', (name) => name.startsWith('guides/'));
