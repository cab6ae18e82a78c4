import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Quote, Source } from '../../model/dossier.js';
import { json } from '../../model/json.js';
import { isTold } from '../../model/told.js';
import { leaving } from '../../view/leaving.js';
import { statusOf, statusView } from '../../view/status.js';
import { dateWords } from '../../words/date.js';
import { say, type Language } from '../../words/language.js';
import { passageLink } from '../../words/passage-link.js';
import { sourceName } from '../../words/source.js';
import { aroundSource } from './foot.view.js';
import { cardPhrases } from './phrases.js';

/** What is known of an item's words, first what speaks against them; nothing where nobody has looked. */
function knownOf(quote: Quote, language: Language): TemplateResult | undefined {
  const card = cardPhrases(language);
  const checked = quote.evidence[0]?.checked;
  const status = statusOf(quote);
  if (status !== 'asserted') return statusView(status, language);
  if (isTold(quote.form)) return statusView('asserted', language, say(card.paraphrase, language));
  if (!checked) return undefined;
  const when = say(card.checkedOn, language, { date: dateWords(checked, language) });
  return html`<span title=${when}>${statusView('checked', language)}</span>`;
}

/** A link to the exact words of an item; what it says alone where the source has no address. */
function atWords(source: Source, quote: Quote, language: Language, said: TemplateResult): TemplateResult {
  const [evidence] = quote.evidence;
  const link = evidence && passageLink(source, evidence);
  if (!link) return said;
  return html`<a href=${link.href} target="_blank" rel="noopener" title=${source.title}
    >${said}${leaving(language)}</a
  >`;
}

const sourceOf = (dossier: Dossier, { evidence: [first] }: Quote): Source | undefined =>
  dossier.sources.get(first?.source ?? '');

/** What is the same for items with the same key: whose words, in which source, how far checked. */
export function standingKey(quote: Quote): string {
  const [evidence] = quote.evidence;
  return json([quote.chain, evidence?.source, evidence?.checked, isTold(quote.form), quote.status]);
}

/**
 * What an item of a set is and where its words stand: "✓ Word for word in The Diplomat ↗", the link at the words.
 * @param linked false where one line stands for several items that have links of their own
 */
export function standingView(
  dossier: Dossier,
  quote: Quote,
  language: Language,
  linked = true,
): TemplateResult | typeof nothing {
  const source = sourceOf(dossier, quote);
  if (!source) return nothing;
  const known = knownOf(quote, language);
  const name = html`<bdi>${sourceName(source)}</bdi>`;
  const [before, after] = aroundSource(known, language);
  return html`<p class="standing">
    ${known ?? nothing} <span>${before}${linked ? atWords(source, quote, language, name) : name}${after}</span>
  </p>`;
}

/** The arrow alone, behind the words that it leads to. */
export function arrowView(dossier: Dossier, quote: Quote, language: Language): TemplateResult | typeof nothing {
  const source = sourceOf(dossier, quote);
  return source?.URL
    ? html`<span class="arrow"
        >${atWords(source, quote, language, html`<span class="hear">${sourceName(source)}</span>`)}</span
      >`
    : nothing;
}
