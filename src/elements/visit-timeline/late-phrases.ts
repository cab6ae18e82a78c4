import type { Language } from '../../words/language.js';
import { timelineMore, type TimelineMorePhrases } from '../../words/strings/en.timeline-more.js';

/** What is said by the parts that come later: many visits, silences, what stands behind, the panel, the filter. */
export function latePhrases({ phrases }: Language): TimelineMorePhrases {
  return phrases.timelineMore ?? timelineMore;
}
