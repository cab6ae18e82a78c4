/** The seven languages, with all their messages, for tests. */
import { language, type Language } from '../../src/words/language.js';
import { along } from '../../src/words/strings/en.along.js';
import { more } from '../../src/words/strings/en.more.js';
import { card } from '../../src/words/strings/en.card.js';
import { commonMore } from '../../src/words/strings/en.common-more.js';
import { common } from '../../src/words/strings/en.common.js';
import { facts } from '../../src/words/strings/en.facts.js';
import { mapMore } from '../../src/words/strings/en.map-more.js';
import { map } from '../../src/words/strings/en.map.js';
import { tally } from '../../src/words/strings/en.tally.js';
import { timelineMore } from '../../src/words/strings/en.timeline-more.js';
import { timeline } from '../../src/words/strings/en.timeline.js';
import { loadPhrases } from '../../src/words/strings/load.js';

export const TAGS = ['en', 'mn', 'ko', 'zh', 'ja', 'ru', 'ar'] as const;

export async function inLanguage(tag: string): Promise<Language> {
  return language(
    tag,
    (await loadPhrases(tag)) ?? {
      common,
      facts,
      commonMore,
      tally,
      map,
      mapMore,
      timeline,
      timelineMore,
      card,
      along,
      more,
    },
  );
}
