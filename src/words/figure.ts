import type { Dossier, Figure } from '../model/dossier.js';
import { blank } from './blank.js';
import { dateWords } from './date.js';
import { joined } from './joined.js';
import { labelled } from './labelled.js';
import { numberWords, say, textIn, wanted, type Language } from './language.js';
import { actorName } from './name.js';
import { more } from './strings/en.more.js';

/** How a figure's number is said, and what is counted. */
export interface Amount {
  /** "5,000", "more than 10,000,000", "85%"; a trend by its word; '' for none. */
  readonly number: string;
  /** "workers"; undefined where the number says it: per cent. */
  readonly unit: string | undefined;
  /** What stands between the two. */
  readonly gap: string;
}

/** More decimals than a source has; beyond them stands what a machine's arithmetic leaves: 0.30000000000000004. */
const DECIMALS = 10;

const formats = new Map<string, Intl.NumberFormat>();

/** A number with its decimals; per cent as the language writes it: with a blank before the sign, without, or the sign first. */
function exactWords(value: number, language: Language, percent: boolean): string {
  if (!percent && Number.isInteger(value)) return numberWords(value, language);
  const { tag } = language;
  const key = `${tag} ${percent}`;
  let format = formats.get(key);
  if (!format) {
    const unit = percent ? ({ style: 'unit', unit: 'percent' } as const) : {};
    formats.set(
      key,
      (format = new Intl.NumberFormat(wanted(tag), {
        ...unit,
        useGrouping: true,
        maximumFractionDigits: DECIMALS,
      })),
    );
  }
  return format.format(value);
}

/**
 * The number of a figure, by `Intl`, as exact as the data has it.
 * @param plainLang language of the dossier's plain strings
 */
export function amountOf(figure: Figure, language: Language, plainLang: string): Amount {
  const phrases = language.phrases.more ?? more;
  const unit = textIn(figure.unit, language, plainLang);
  const percent = unit?.words === '%';
  const said = (value: number): string => exactWords(value, language, percent);
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
  return { number: words(), unit: percent ? undefined : unit?.words, gap: blank(unit?.lang ?? '') };
}

/** The same in a line: "5,000 workers". */
export function amountWords(figure: Figure, language: Language, plainLang: string): string {
  const { number, unit, gap } = amountOf(figure, language, plainLang);
  return [number, number && unit].filter(Boolean).join(gap);
}

const kindOf = ({ stat }: Figure, language: Language): string => {
  return say((language.phrases.more ?? more).stat[stat], language);
};

/** What stands under a number: "A ceiling, not a count · Mongolia · October 2013". */
export function detailWords(dossier: Dossier, figure: Figure, language: Language): string {
  const { of, period } = figure;
  const where = of && actorName(dossier, of, language, period).words;
  return [kindOf(figure, language), where, period && dateWords(period, language)].filter(Boolean).join(' · ');
}

/** A figure in a line: "Workers allowed in Mongolia: 5,000 workers · A ceiling, not a count · Mongolia · October 2013". */
export function figureWords(dossier: Dossier, figure: Figure, language: Language): string {
  const label = textIn(figure.measure, language, dossier.lang)?.words ?? '';
  const amount = amountWords(figure, language, dossier.lang);
  const said = amount ? labelled(label, amount, language) : label;
  return [said, detailWords(dossier, figure, language)].join(' · ');
}

/** What kind of number a figure is, and of when: "A ceiling, not a count, October 2013". */
export function kindWords(figure: Figure, language: Language): string {
  const { period } = figure;
  return joined([kindOf(figure, language), period && dateWords(period, language)], language);
}
