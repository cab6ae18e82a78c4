import { svg, type SVGTemplateResult } from 'lit';
import type { GroupForm } from '../../model/dossier.js';

/** The mark of a group's form on its hub, centred on the origin: talks, projects, alliances and trilaterals are told apart. */
export function hubMark(form: GroupForm): SVGTemplateResult {
  switch (form) {
    case 'project':
      return svg`<path class="hole" d="M-4-4H4V4H-4z"/>`;
    case 'alliance':
      return svg`<path class="hole full" d="M0-6 6 0 0 6-6 0z"/>`;
    case 'trilateral':
      return svg`<path class="hole" d="M0-5.5 5.5 4H-5.5z"/>`;
    case 'forum':
      return svg`<circle class="hole wide" r="5.5"/>`;
    default:
      return svg`<circle class="hole" r="4"/>`;
  }
}
