import type { Dossier, Evidence, Visit } from '../../model/dossier.js';
import type { Edtf } from '../../model/edtf.js';
import { sortKey } from '../../model/sort-key.js';
import type { Drawing } from '../../view/drawing.js';
import type { DataTable } from '../../view/table.js';
import { dateWords } from '../../words/date.js';
import { doubted } from '../../words/doubt.js';
import { commonMorePhrases } from '../../words/common-more.js';
import { listWords, say, textIn, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { sourceName } from '../../words/source.js';
import type { CommonMorePhrases } from '../../words/strings/en.common-more.js';
import { visitorsWords } from '../../words/visit.js';
import { factPhrases } from '../../words/facts.js';
import { latePhrases } from './late-phrases.js';

type Column = keyof CommonMorePhrases['column'];

/** A table whose rows are told in the order of these columns, and sorted by dates as dates. */
function tableOf<
  T extends { readonly id: string; readonly when?: Edtf | undefined; readonly evidence: readonly Evidence[] },
>(
  dossier: Dossier,
  facts: readonly T[],
  language: Language,
  columns: readonly Exclude<Column, 'source'>[],
  cellOf: (fact: T, column: Column) => string,
): DataTable {
  const { column } = commonMorePhrases(language);
  return {
    caption: textIn(dossier.title, language, dossier.lang)?.words ?? '',
    columns: [...columns, 'source' as const].map((id) => ({ id, label: say(column[id], language) })),
    rows: facts.map((fact) => {
      const sources = new Set(fact.evidence.flatMap(({ source }) => dossier.sources.get(source) ?? []).map(sourceName));
      const cells = [
        ...columns.map((id) => (id === 'when' ? whenWords(fact.when, language) : cellOf(fact, id))),
        listWords([...sources], language),
      ];
      return {
        id: fact.id,
        cells,
        sort: cells.map((cell, at) => (columns[at] === 'when' ? sortKey(fact.when) : cell)),
      };
    }),
  };
}

const whenWords = (when: Edtf | undefined, language: Language): string =>
  when ? dateWords(when, language) : say(latePhrases(language).undated, language);

/** All visits shown, as rows. */
export function visitTable(dossier: Dossier, visits: readonly Visit[], language: Language): DataTable {
  const { level } = factPhrases(language);
  return tableOf(dossier, visits, language, ['who', 'from', 'to', 'when', 'level'], (visit, column) => {
    if (column === 'who') return doubted(visitorsWords(dossier, visit, language, true), visit, language);
    if (column === 'level') return say(level[visit.level], language);
    return actorName(dossier, column === 'from' ? visit.from : visit.to, language, visit.when).words;
  });
}

/** The events of a story that has no visits, as rows. */
export function eventTable(dossier: Dossier, facts: Drawing['facts'], language: Language): DataTable {
  const events = facts.filter((fact) => fact.kind === 'event');
  return tableOf(dossier, events, language, ['what', 'when'], (event) =>
    doubted(textIn(event.title, language, dossier.lang)?.words ?? '', event, language),
  );
}
