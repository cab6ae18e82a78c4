import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier } from '../../model/dossier.js';
import type { Language } from '../../words/language.js';
import { legendOf } from './legend.js';
import { groupsView, relationsView } from './legend.view.js';
import { mostGroups, type Level, type Shown } from './shown.js';

/** What is chosen: types drawn, undefined for all; groups drawn. */
interface Chosen {
  readonly types: ReadonlySet<string> | undefined;
  readonly groups: ReadonlySet<string>;
}

/** Takes a new choice, as the attributes write it. */
interface Choose {
  readonly types: (ids: string | undefined) => void;
  readonly groups: (ids: string) => void;
}

/** The rows of the level that is drawn: what is pressed is drawn. */
export function keyView(
  dossier: Dossier,
  shown: Shown,
  level: Level,
  chosen: Chosen,
  language: Language,
  choose: Choose,
): TemplateResult {
  const legend = legendOf(dossier, shown, chosen.types, language);
  const types = (id: string): void => {
    const now = new Set(chosen.types ?? legend.types);
    if (!now.delete(id)) now.add(id);
    choose.types(now.size === legend.types.length ? undefined : [...now].join(' ') || 'nothing');
  };
  const groups = (id: string): void => {
    const drawn = chosen.groups.size ? [...chosen.groups] : shown.drawnGroups.map(({ group }) => group.id);
    const others = drawn.filter((one) => one !== id);
    choose.groups((others.length < drawn.length ? others : [...drawn, id].slice(-mostGroups(level))).join(' '));
  };
  return html`${level === 'groups' ? nothing : relationsView(legend.relations, types, language)}
  ${level === 'pairs' ? nothing : groupsView(legend.groups, groups, language)}`;
}
