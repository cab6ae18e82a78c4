import type { Dossier, Figure } from '../../model/dossier.js';
import type { DataTable } from '../../view/table.js';
import { commonMorePhrases } from '../../words/common-more.js';
import { dateWords } from '../../words/date.js';
import { amountWords } from '../../words/figure.js';
import { say, textIn, type Language } from '../../words/language.js';
import { sourceName } from '../../words/source.js';
import { morePhrases } from './late-phrases.js';

/** Figures as rows: what is measured, the number and what kind of number it is, when, and who says so. */
export function figureTable(dossier: Dossier, figures: readonly Figure[], language: Language): DataTable {
  const { column: common } = commonMorePhrases(language);
  const { column, stat } = morePhrases(language);
  const measureOf = (figure: Figure): string => textIn(figure.measure, language, dossier.lang)?.words ?? '';
  return {
    caption: figures[0] ? measureOf(figures[0]) : '',
    columns: [
      { id: 'measure', label: say(common.what, language) },
      { id: 'value', label: say(column.number, language), numeric: true },
      { id: 'stat', label: say(column.kind, language) },
      { id: 'period', label: say(common.when, language) },
      { id: 'source', label: say(common.source, language) },
    ],
    rows: figures.map((figure) => {
      const source = dossier.sources.get(figure.evidence[0]?.source ?? '');
      const cells = [
        measureOf(figure),
        amountWords(figure, language, dossier.lang),
        say(stat[figure.stat], language),
        figure.period ? dateWords(figure.period, language) : '',
        source ? sourceName(source) : '',
      ];
      return { id: figure.id, cells };
    }),
  };
}
