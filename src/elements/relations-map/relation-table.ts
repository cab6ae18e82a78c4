import type { Dossier } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import type { Standing } from '../../model/at-date.js';
import { sortKey } from '../../model/sort-key.js';
import type { DataTable } from '../../view/table.js';
import { periodWords } from '../../words/date.js';
import { listWords, say, textIn, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { relationLabel } from '../../words/relation.js';
import { sourceName } from '../../words/source.js';
import { latePhrases } from './late-phrases.js';

/** Every relation drawn, as rows. */
export function relationTable(
  dossier: Dossier,
  standing: readonly Standing[],
  at: Edtf,
  language: Language,
): DataTable {
  const { column } = latePhrases(language);
  return {
    caption: textIn(dossier.title, language, dossier.lang)?.words ?? '',
    columns: [
      { id: 'pair', label: say(column.pair, language) },
      { id: 'relation', label: say(column.relation, language) },
      { id: 'when', label: say(column.when, language) },
      { id: 'source', label: say(language.phrases.common.column.source, language) },
    ],
    rows: standing.map(({ relation }) => {
      const names = relation.parties.map((id) => actorName(dossier, id, language, at).words);
      const sources = new Set(
        relation.evidence.flatMap(({ source }) => dossier.sources.get(source) ?? []).map(sourceName),
      );
      const [from = '', to = ''] = names;
      const pair = relation.directed
        ? say(language.phrases.common.direction, language, { from, to })
        : listWords(names, language);
      const cells = [
        pair,
        relationLabel(dossier, relation, language),
        periodWords(relation.valid, language),
        listWords([...sources], language),
      ];
      return {
        id: relation.id,
        cells,
        sort: cells.map((cell, index) => (index === 2 ? sortKey(relation.valid) : cell)),
      };
    }),
  };
}
