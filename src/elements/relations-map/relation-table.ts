import type { Dossier, Evidence } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { sortKey } from '../../model/sort-key.js';
import type { DataRow, DataTable } from '../../view/table.js';
import { periodWords } from '../../words/date.js';
import { doubted } from '../../words/doubt.js';
import { commonMorePhrases } from '../../words/common-more.js';
import { listWords, say, textIn, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { relationLabel } from '../../words/relation-sentence.js';
import { sourceName } from '../../words/source.js';
import { membersWords } from './group-words.js';
import { latePhrases } from './late-phrases.js';
import type { Shown } from './shown.js';

/** Every relation that is drawn as a row, then every group with its members. */
export function relationTable(
  dossier: Dossier,
  { world: { standing }, drawnGroups }: Pick<Shown, 'world' | 'drawnGroups'>,
  at: Edtf,
  language: Language,
): DataTable {
  const { column } = latePhrases(language);
  const row = (
    id: string,
    who: string,
    what: string,
    valid: Edtf | undefined,
    evidence: readonly Evidence[] = [],
  ): DataRow => {
    const sources = new Set(evidence.flatMap(({ source }) => dossier.sources.get(source) ?? []).map(sourceName));
    const cells = [who, what, periodWords(valid, language), listWords([...sources], language)];
    return { id, cells, sort: cells.map((cell, index) => (index === 2 ? sortKey(valid) : cell)) };
  };
  const name = (id: string): string => actorName(dossier, id, language, at).words;
  return {
    caption: textIn(dossier.title, language, dossier.lang)?.words ?? '',
    columns: [
      { id: 'pair', label: say(column.pair, language) },
      { id: 'relation', label: say(column.relation, language) },
      { id: 'when', label: say(column.when, language) },
      { id: 'source', label: say(commonMorePhrases(language).column.source, language) },
    ],
    rows: [
      ...standing.map(({ relation }) => {
        const { id, parties, directed, valid, evidence } = relation;
        const names = parties.map(name);
        const [from = '', to = ''] = names;
        const who = directed
          ? say(language.phrases.common.direction, language, { from, to })
          : listWords(names, language);
        return row(id, who, doubted(relationLabel(dossier, relation, language), relation, language), valid, evidence);
      }),
      ...drawnGroups.map(({ id, group: { valid }, members, evidence }) =>
        row(id, membersWords(dossier, members, at, language), name(id), valid, evidence),
      ),
    ],
  };
}
