import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Evidence, Source } from '../../model/dossier.js';
import { passageContext } from '../../model/passage.js';
import { leaving } from '../../view/leaving.js';
import { statusView } from '../../view/status.js';
import { dateWords } from '../../words/date.js';
import { say, type Language } from '../../words/language.js';
import { passageLink } from '../../words/passage-link.js';
import { isName } from '../../words/named.js';
import { sourceName } from '../../words/source.js';
import { cardPhrases } from './phrases.js';

/** The sentence that says where words stand is the language's own: what it has before and after its place for the source. */
export function aroundSource(checked: unknown, language: Language): readonly string[] {
  const { checkedIn, unchecked } = cardPhrases(language);
  return say(checked ? checkedIn : unchecked, language).split('{source}');
}

/** Where the words stand, and whether a machine found them there: never a check that was not made. */
export function footView(dossier: Dossier, evidence: Evidence, language: Language): TemplateResult {
  const source = dossier.sources.get(evidence.source);
  const card = cardPhrases(language);
  if (!source || !isName(source.title)) return html`<p></p>`;
  const name = sourceName(source);
  const { comma } = language.phrases.common;
  const link = passageLink(source, evidence);
  const checked = evidence.checked && say(card.checkedOn, language, { date: dateWords(evidence.checked, language) });
  const known = checked ? html`<span title=${checked}>${statusView('checked', language)}</span> ` : nothing;
  const [before, after = ''] = aroundSource(checked, language);
  const [behind, where] = name === source.title ? [after, nothing] : [after + comma, name];
  const more =
    checked || source.archive
      ? html`${checked ? html`<span class="hear">${comma}${checked}</span>` : nothing}${
          source.archive ? html`${comma}${archiveView(source.archive, language)}` : nothing
        }`
      : nothing;
  // One template and not four: a page may have a thousand cards.
  return link
    ? html`<p>
        ${known}${before}<a href=${link.href} target="_blank" rel="noopener"
          ><cite dir="auto">${source.title}</cite><span aria-hidden="true">&#8239;↗</span
          ><span class="hear"> (${say(language.phrases.common.newTab, language)})</span></a
        >${behind}<bdi>${where}</bdi>${more}
      </p>`
    : html`<p>${known}${before}<cite dir="auto">${source.title}</cite>${behind}<bdi>${where}</bdi>${more}</p>`;
}

function archiveView({ URL, date }: NonNullable<Source['archive']>, language: Language): TemplateResult {
  const { archived, archivedOn } = language.phrases.common;
  const words = date ? say(archivedOn, language, { date: dateWords(date, language) }) : say(archived, language);
  return html`<a href=${URL} target="_blank" rel="noopener">${words}${leaving(language)}</a>`;
}

/** The words in their place: what stands before and after each passage, on demand. */
export function contextView(
  passages: readonly Evidence[],
  language: Language,
  open: boolean,
  opened?: (event: Event) => void,
): TemplateResult | typeof nothing {
  const places = passages.map((one) => [passageContext(one), one.exact] as const);
  const known = places.filter(([{ before, after }]) => before || after);
  if (!known.length) return nothing;
  return html`<details class="context" part="context" ?open=${open} @toggle=${opened}>
    <summary>${say(cardPhrases(language).context, language)}</summary>
    ${known.map(([{ before, after }, exact]) => html`<p dir="auto">${before}<mark>${exact}</mark>${after}</p>`)}
  </details>`;
}
