import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier } from '../../model/dossier.js';
import type { Language } from '../../words/language.js';
import { legendOf } from './legend.js';
import { groupsView, relationsView, shortView } from './legend.view.js';
import { mostGroups, type Level, type Shown } from './shown.js';

/** Is there no room for chips in rows? */
export const isNarrow = (size: string): boolean => size === 's' || size === 'rows';

/** What is chosen: the level, types drawn, undefined for all, and groups drawn. */
interface Chosen {
  readonly level: Level;
  readonly types: ReadonlySet<string> | undefined;
  readonly groups: ReadonlySet<string>;
  /** Are the chips of a narrow map open? Undefined where there is room to have them always. */
  readonly filtering: boolean | undefined;
}

/** A new choice of one of them: types and groups as the attributes write them. */
interface Choice {
  readonly types?: string | undefined;
  readonly groups?: string;
  readonly filtering?: boolean;
}

/** The rows of the level that is drawn: what is pressed is drawn. On a narrow map they open from a list of what is drawn. */
export function keyView(
  dossier: Dossier,
  shown: Shown,
  chosen: Chosen,
  language: Language,
  choose: (choice: Choice) => void,
): TemplateResult | undefined {
  const { level, filtering } = chosen;
  const legend = legendOf(dossier, shown, chosen.types, language);
  const types = (id: string): void => {
    const now = new Set(chosen.types ?? legend.types);
    if (!now.delete(id)) now.add(id);
    choose({ types: now.size === legend.types.length ? undefined : [...now].join(' ') || 'nothing' });
  };
  const groups = (id: string): void => {
    const drawn = chosen.groups.size ? [...chosen.groups] : shown.drawnGroups.map(({ group }) => group.id);
    const others = drawn.filter((one) => one !== id);
    choose({
      groups: (others.length < drawn.length ? others : [...drawn, id].slice(-mostGroups(level))).join(' '),
    });
  };
  const relations = level === 'groups' ? [] : legend.relations;
  const joined = level === 'pairs' ? [] : legend.groups;
  if (!relations.length && !joined.length) return undefined;
  const toggle = (): void => {
    choose({ filtering: !filtering });
  };
  return html`${filtering === undefined ? nothing : shortView(relations, joined, filtering, toggle, language)}
  ${filtering === false ? nothing : [relationsView(relations, types, language), groupsView(joined, groups, language)]}`;
}
