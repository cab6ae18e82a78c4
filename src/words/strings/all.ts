import type { IntlOfLanguage } from '../language.js';
import type { AlongPhrases } from './en.along.js';
import type { CardPhrases } from './en.card.js';
import type { CommonMorePhrases } from './en.common-more.js';
import type { CommonPhrases } from './en.common.js';
import type { FactPhrases } from './en.facts.js';
import type { MapMorePhrases } from './en.map-more.js';
import type { MapPhrases } from './en.map.js';
import type { MorePhrases } from './en.more.js';
import type { TallyPhrases } from './en.tally.js';
import type { TimelineMorePhrases } from './en.timeline-more.js';
import type { TimelinePhrases } from './en.timeline.js';

/** Everything a language other than English says, in one file. The types come from the English messages. */
export interface AllPhrases {
  readonly common: CommonPhrases;
  readonly facts: FactPhrases;
  readonly commonMore: CommonMorePhrases;
  readonly tally: TallyPhrases;
  readonly map: MapPhrases;
  readonly mapMore: MapMorePhrases;
  readonly timeline: TimelinePhrases;
  readonly timelineMore: TimelineMorePhrases;
  readonly card: CardPhrases;
  readonly along: AlongPhrases;
  readonly more: MorePhrases;
  readonly intl?: IntlOfLanguage;
}
