import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier } from '../../model/dossier.js';
import { actorOf } from '../../model/facts.js';
import type { Edtf } from '../../model/edtf.js';
import { listWords, say, textIn, yearWords, type Language } from '../../words/language.js';
import { actorName } from '../../words/name.js';
import { mapPhrases } from './phrases.js';

/** The boundary policy, with the key of what is drawn of it; never hidden. */
export function policyView(
  dossier: Dossier,
  language: Language,
  drawn: {
    readonly land: boolean;
    readonly disputed: boolean;
    readonly lines: boolean;
    readonly actors: readonly string[];
    readonly at: Edtf;
  },
): TemplateResult {
  const phrases = mapPhrases(language);
  const policy = textIn(dossier.boundaries, language, dossier.lang);
  const former = drawn.actors.filter((id) => {
    const actor = actorOf(dossier, id);
    return actor?.kind === 'state' && actor.successors?.length;
  });
  const names = former.map((id) => actorName(dossier, id, language, drawn.at).words);
  return html`${drawn.land ? nothing : html`<span>${say(phrases.schematic, language)}</span>`}${
    drawn.disputed
      ? html`<span
          ><svg viewBox="0 0 30 12" aria-hidden="true"><rect class="claimed" width="30" height="12" /></svg
          >${say(phrases.claimed, language)}</span
        >`
      : nothing
  }${
    drawn.lines
      ? html`<span
          ><svg viewBox="0 0 30 12" aria-hidden="true"><path class="line-disputed" d="M0,6H30" /></svg
          >${say(phrases.armistice, language, { year: yearWords(1953, language) })}</span
        >`
      : nothing
  }${names.length ? html`<span>${say(phrases.former, language, { list: listWords(names, language) })}</span>` : nothing}${
    policy ? html`<span lang=${policy.lang} dir="auto">${policy.words}</span>` : nothing
  }`;
}
