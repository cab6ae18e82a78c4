import { checkPages } from '../support/gallery.js';

checkPages('the pages of the gallery', (name) => !name.startsWith('guides/'));
