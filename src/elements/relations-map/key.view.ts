import { html, nothing, type TemplateResult } from 'lit';
import { RELATION_TYPES, type Dossier } from '../../model/dossier.js';
import type { Language } from '../../words/language.js';
import { legendOf } from './legend.js';
import { chipsView, shortView } from './legend.view.js';
import { mostGroups, NONE, type Shown } from './shown.js';

/** Is there no room for chips in rows? */
export const isNarrow = (size: string): boolean => size === 's' || size === 'rows';

/** What is chosen: types drawn, undefined for all, and groups drawn. */
interface Chosen {
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
  const { filtering } = chosen;
  const { level } = shown;
  const legend = legendOf(dossier, shown, chosen.types, language);
  // Of all types that there are: one that has no relations at this date is not put aside with those that are.
  const types = (id: string): void => {
    const now = new Set<string>(chosen.types ?? RELATION_TYPES);
    if (!now.delete(id)) now.add(id);
    choose({ types: now.size === RELATION_TYPES.length ? undefined : [...now].join(' ') || NONE });
  };
  // What is pressed is what is drawn; what was chosen and is not there at this date stays chosen.
  const groups = (id: string): void => {
    const there = new Set(shown.groups.map(({ group }) => group.id));
    const drawn = shown.drawnGroups.map(({ group }) => group.id);
    const others = drawn.filter((one) => one !== id);
    const now = others.length < drawn.length ? others : [...drawn, id].slice(-mostGroups(level));
    const away = [...chosen.groups].filter((one) => one !== NONE && !there.has(one));
    choose({ groups: [...away, ...now].join(' ') || (level === 'groups' ? NONE : '') });
  };
  const relations = level === 'groups' ? [] : legend.relations;
  const joined = level === 'pairs' ? [] : legend.groups;
  if (!relations.length && !joined.length) return undefined;
  const toggle = (): void => {
    choose({ filtering: !filtering });
  };
  return html`${filtering === undefined ? nothing : shortView(relations, joined, filtering, toggle, language)}
  ${filtering === false ? nothing : [chipsView('relations', relations, types, language), chipsView('groups', joined, groups, language)]}`;
}
