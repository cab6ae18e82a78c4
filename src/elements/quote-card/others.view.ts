import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Claim, Dossier, Quote } from '../../model/dossier.js';
import { factsById } from '../../model/facts.js';
import { evidenceStyles } from '../../styles/evidence.js';
import { passageView, sourceLine } from '../../view/evidence.js';
import { leaving } from '../../view/leaving.js';
import { statusOf, statusView } from '../../view/status.js';
import { chainSteps } from '../../words/chain.js';
import { say, textIn, type Language } from '../../words/language.js';
import { passageLink } from '../../words/passage-link.js';
import { quotationMarks } from '../../words/quotation-marks.js';
import { sourceName } from '../../words/source.js';
import { differences } from './differences.js';
import { moreStyles } from './more.styles.js';
import { morePhrases } from './late-phrases.js';

export { doubtedText } from './doubted-text.js';
export { wordsView } from './translated.view.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [evidenceStyles, moreStyles];

/** Whoever has a wording, linked to it there; the name alone where no passage of theirs is at hand. */
function holderView(dossier: Dossier, quote: Quote, language: Language): TemplateResult {
  const by = chainSteps(dossier, quote, language).find(({ kind }) => kind !== 'own')?.name;
  const own = quote.evidence.find(({ stance = 'supports' }) => stance === 'supports');
  const source = dossier.sources.get(own?.source ?? '');
  const link = own && source && passageLink(source, own);
  if (!link) return html`<bdi class="quiet">${by}</bdi>`;
  return html`<a href=${link.href} target="_blank" rel="noopener" title=${source.title}
    ><bdi>${by ?? sourceName(source)}</bdi>${leaving(language)}</a
  >`;
}

/** What is noted of the passages of all these quotations, each note once: how a wording is known whose source is not at hand. */
function notesView(dossier: Dossier, quotes: readonly Quote[], language: Language): TemplateResult {
  const notes = quotes.flatMap(({ evidence }) =>
    evidence.flatMap(({ note }) => textIn(note, language, dossier.lang) ?? []),
  );
  const once = new Map(notes.map((note) => [note.words, note]));
  return html`${[...once.values()].map(
    ({ words, lang }) => html`<p class="quiet" lang=${lang} dir="auto">${words}</p>`,
  )}`;
}

/** Other wordings of the same words, what differs underlined, each with whoever has it. */
export function variantsView(dossier: Dossier, quote: Quote, language: Language): TemplateResult | typeof nothing {
  const variants = (quote.variants ?? []).flatMap((id) => {
    const other = factsById(dossier).get(id);
    return other?.kind === 'quote' ? [other] : [];
  });
  if (!variants.length) return nothing;
  return html`<div class="wordings">
    ${statusView('disputed', language, say(morePhrases(language).variants, language, { n: variants.length }))}
    <ul class="variants">
      ${variants.map((other) => {
        const { text, lang = dossier.lang } = other;
        const { open, close } = quotationMarks(lang);
        const words = differences(quote.text, text, lang).map((piece) => {
          // (No line under the blank behind the words.)
          const bare = piece.text.trimEnd();
          return piece.differs ? html`<u>${bare}</u>${piece.text.slice(bare.length)}` : piece.text;
        });
        return html`<li>
          <span lang=${lang} dir="auto">${open}${words}${close}</span> ${holderView(dossier, other, language)}
        </li>`;
      })}
    </ul>
    ${notesView(dossier, variants, language)}
  </div>`;
}

/** Where else the words stand: the foot names the first place. */
export function placesView(dossier: Dossier, { evidence }: Quote, language: Language): TemplateResult | typeof nothing {
  const places = evidence.slice(1).filter(({ stance }) => stance !== 'contradicts');
  return places.length
    ? html`<div class="evidence places">${places.map((one) => sourceLine(dossier, one, language))}</div>`
    : nothing;
}

/** What is wrong with the claim stands above the foot, not behind a click: its status, and the passages against it. */
export function objectionsView(dossier: Dossier, claim: Claim, language: Language): TemplateResult | typeof nothing {
  const status = statusOf(claim);
  const against = claim.evidence.filter(({ stance }) => stance === 'contradicts');
  const others = (claim.alternatives ?? [])
    .flatMap((id) => factsById(dossier).get(id) ?? [])
    .flatMap(({ evidence }) => evidence.filter(({ stance }) => stance !== 'contradicts'));
  if (status === 'asserted' && !against.length) return nothing;
  // Corrected or disputed, with nothing said against it, is a note; what is denied stands behind a bar.
  return html`<div class=${status === 'contradicted' || against.length ? 'objections' : 'wordings'}>
    ${statusView(status, language)}
    ${[...against, ...others].map((evidence) => passageView(dossier, evidence, language))}
  </div>`;
}
