import type { Figure } from '../model/dossier.js';
import { dateWords } from './date.js';
import { joined } from './joined.js';
import { numberWords, say, textIn, wanted, type Language } from './language.js';
import { more } from './strings/en.more.js';

/** How a figure's number is said, and what is counted. */
export interface Amount {
  /** "5,000", "more than 10,000,000", "85%"; a trend by its word; '' for none. */
  readonly number: string;
  /** "workers"; undefined where the number says it: per cent. */
  readonly unit: string | undefined;
}

const percents = new Map<string, Intl.NumberFormat>();

/** Per cent as the language writes it: with a blank before the sign, without, or the sign first. */
function percentWords(value: number, { tag }: Language): string {
  let format = percents.get(tag);
  if (!format) {
    const style = { style: 'unit', unit: 'percent', maximumFractionDigits: 3 } as const;
    percents.set(tag, (format = new Intl.NumberFormat(wanted(tag), style)));
  }
  return format.format(value);
}

/**
 * The number of a figure, by `Intl`, no more exact than the data has it.
 * @param plainLang language of the dossier's plain strings
 */
export function amountOf(figure: Figure, language: Language, plainLang: string): Amount {
  const phrases = language.phrases.more ?? more;
  const unit = textIn(figure.unit, language, plainLang)?.words;
  const percent = unit === '%';
  const said = (value: number): string => (percent ? percentWords : numberWords)(value, language);
  const { value, min, max, trend = '' } = figure;
  const words = (): string => {
    if (value !== undefined) return said(value);
    if (min !== undefined && max !== undefined)
      return say(phrases.between, language, { min: said(min), max: said(max) });
    if (min !== undefined) return say(phrases.moreThan, language, { value: said(min) });
    if (max !== undefined) return say(phrases.upTo, language, { value: said(max) });
    const known = Object.hasOwn(phrases.trend, trend) && phrases.trend[trend as keyof typeof phrases.trend];
    return known ? say(known, language) : trend;
  };
  return { number: words(), unit: percent ? undefined : unit };
}

/** The same in a line: "5,000 workers". */
export function amountWords(figure: Figure, language: Language, plainLang: string): string {
  const { number, unit } = amountOf(figure, language, plainLang);
  return [number, number && unit].filter(Boolean).join(' ');
}

/** What kind of number a figure is, and of when: "A ceiling, not a count, October 2013". */
export function kindWords({ stat, period }: Figure, language: Language): string {
  const kind = say((language.phrases.more ?? more).stat[stat], language);
  return joined([kind, period && dateWords(period, language)], language);
}
