import { nothing, svg, type CSSResult, type SVGTemplateResult } from 'lit';
import type { Anchor } from '../../layout/map/anchors.js';
import type { Hub, MapLayout } from '../../layout/map/layout-map.js';
import { tenth } from '../../layout/tenth.js';
import { pathThrough } from '../../layout/wave.js';
import { hubMark } from './hub-mark.js';
import { hubStyles } from './hubs.styles.js';
import { poleView, type MapWords } from './map.view.js';

export { layHubs } from '../../layout/map/lay-hubs.js';
export { groupWords, joinedWords, spanWords, withSpans } from './group-words.js';

/** All that draws groups. */
export type Hubs = typeof import('./hubs.view.js');

/** The sheet that comes with this part. */
export const styles: readonly CSSResult[] = [hubStyles];

/** A group: its spokes, its hub with the mark of its form, its name and its years. */
export function hubView(
  { id, form, at: [x, y], spokes, label }: Hub,
  layout: MapLayout,
  words: MapWords,
): SVGTemplateResult {
  const name = words.names.get(id);
  const number = layout.numbered.indexOf(id) + 1;
  return svg`<g class="hub ${words.selected === id ? 'selected' : ''}" data-id=${id}>
    ${spokes.map(({ points }) => svg`<path class="spoke" d=${pathThrough(points)}/>`)}
    <g transform="translate(${tenth(x)} ${tenth(y)})">${hubMark(form)}</g>${poleView(x, y, label)}
    <circle class="hit" cx=${tenth(x)} cy=${tenth(y)} r="14"/>
    ${words.active === id ? svg`<circle class="ring" cx=${tenth(x)} cy=${tenth(y)} r="12"/>` : nothing}
    ${
      label
        ? svg`<text class="name" x=${tenth(label.x)} y=${tenth(label.y + 14)}>${number ? words.number(number) : name?.words}</text>${label.form === 'whole' ? svg`<text class="span" x=${tenth(label.x)} y=${tenth(label.y + 28)}>${words.groupSpans.get(id)}</text>` : nothing}`
        : nothing
    }
  </g>`;
}

/** The rings around a place for its part in the groups that are drawn: a host has two. */
export function memberRings({ id, x, y }: Anchor, { hubs }: MapLayout): readonly SVGTemplateResult[] {
  const roles = hubs.flatMap(({ spokes }) => spokes.filter(({ member }) => member === id).map(({ role }) => role));
  return roles.map(
    (role) =>
      svg`<circle class="member ${role}" cx=${tenth(x)} cy=${tenth(y)} r="7.5"/>${role === 'host' ? svg`<circle class="member" cx=${tenth(x)} cy=${tenth(y)} r="10.5"/>` : nothing}`,
  );
}
