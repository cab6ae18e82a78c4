import type { Dossier, Visit } from '../../model/dossier.js';
import { sortKey } from '../../model/sort-key.js';
import type { DataTable } from '../../view/table.js';
import { dateWords } from '../../words/date.js';
import { doubted } from '../../words/doubt.js';
import { commonMorePhrases } from '../../words/common-more.js';
import { listWords, say, textIn, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { sourceName } from '../../words/source.js';
import { visitorsWords } from '../../words/visit.js';
import { factPhrases } from '../../words/facts.js';

/** All visits shown, as rows; sorted by their dates, not by the words for them. */
export function visitTable(dossier: Dossier, visits: readonly Visit[], language: Language): DataTable {
  const { column } = commonMorePhrases(language);
  const { level } = factPhrases(language);
  const names = (['who', 'from', 'to', 'when', 'level', 'source'] as const).map((id) => ({
    id,
    label: say(column[id], language),
  }));
  return {
    caption: textIn(dossier.title, language, dossier.lang)?.words ?? '',
    columns: names,
    rows: visits.map((visit) => {
      const sources = new Set(
        visit.evidence.flatMap(({ source }) => dossier.sources.get(source) ?? []).map(sourceName),
      );
      const cells = [
        doubted(visitorsWords(dossier, visit, language, true), visit, language),
        actorName(dossier, visit.from, language, visit.when).words,
        actorName(dossier, visit.to, language, visit.when).words,
        dateWords(visit.when, language),
        say(level[visit.level], language),
        listWords([...sources], language),
      ];
      return { id: visit.id, cells, sort: cells.map((cell, index) => (index === 3 ? sortKey(visit.when) : cell)) };
    }),
  };
}
