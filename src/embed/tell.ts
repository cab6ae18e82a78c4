/** `embed-tell.js`: for frame pages that hold their element themselves. */
import { talkToParent } from './talk.js';

talkToParent();
