import { checkPages, ONE_AFTER_THE_OTHER } from '../support/gallery.js';

checkPages('the guides in the gallery', (name) => name.startsWith('guides/'), ONE_AFTER_THE_OTHER);
