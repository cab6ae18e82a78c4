import type { Language } from '../../words/language.js';
import { timeline, type TimelinePhrases } from '../../words/strings/en.timeline.js';

/** The timeline's messages in a language. */
export function timelinePhrases({ phrases }: Language): TimelinePhrases {
  return phrases.timeline ?? timeline;
}
