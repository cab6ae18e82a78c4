import type { Dossier, Fact } from '../../model/dossier.js';
import { say, type Language } from '../../words/language.js';

/**
 * The visits and events shown as a calendar; what has no known days is left out, and told.
 * @param tell takes what a reader is told; '' where all is in it
 */
export async function calendarBlob(
  dossier: Dossier | undefined,
  facts: readonly Fact[] | undefined,
  language: Language,
  tell: (words: string) => void,
): Promise<Blob> {
  const { toCalendar } = await import('../../export/icalendar.js');
  if (!dossier || !facts) throw new Error('Nothing is drawn yet.');
  const { text, leftOut } = toCalendar(dossier, facts, language);
  tell(leftOut ? say(language.phrases.common.leftOut, language, { n: leftOut }) : '');
  return new Blob([text], { type: 'text/calendar;charset=utf-8' });
}
