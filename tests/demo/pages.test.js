import { checkPages, EACH_ANEW } from '../support/gallery.js';

checkPages('the pages of the gallery', (name) => !name.startsWith('guides/'), EACH_ANEW);
