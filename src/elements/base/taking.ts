import { saveFile } from '../../export/save.js';
import type { Dossier } from '../../model/dossier.js';
import type { Drawing } from '../../view/drawing.js';
import type { Format } from '../../view/frame.js';
import type { Language } from '../../words/language.js';
import type { EntenteElement } from './entente-element.js';

/** What an element is drawn from, and the element, which writes files itself. */
export interface Taken {
  readonly dossier: Dossier | undefined;
  /** The facts drawn. */
  readonly facts: Drawing['facts'] | undefined;
  readonly language: Language;
  readonly files: Pick<EntenteElement, 'exportImage' | 'exportData'>;
}

/**
 * Hands a file of what is shown to the reader.
 * @returns what the reader is told of it; '' where there is nothing to tell. A calendar has no place for what has no known
 * days: that is left out, and told.
 */
export async function take(format: Format, taken: Taken): Promise<string> {
  const { dossier, facts, language, files } = taken;
  const name = `${dossier?.id ?? 'entente'}.${format}`;
  if (format !== 'ics') {
    const image = format === 'svg' || format === 'png';
    saveFile(image ? await files.exportImage(format) : await files.exportData(format), name);
    return '';
  }
  if (!dossier || !facts) throw new Error('Nothing is drawn yet.');
  const { leftOutWords, toCalendar } = await import('../../export/icalendar.js');
  const { text, leftOut } = toCalendar(dossier, facts, language);
  saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), name);
  return leftOut ? leftOutWords(leftOut, language) : '';
}
