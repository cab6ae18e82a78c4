import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Claim, Dossier, Quote } from '../../model/dossier.js';
import { factsById } from '../../model/facts.js';
import { evidenceStyles } from '../../styles/evidence.js';
import { passageView } from '../../view/evidence.js';
import { statusOf, statusView } from '../../view/status.js';
import { chainSteps } from '../../words/chain.js';
import { say, type Language } from '../../words/language.js';
import { quotationMarks } from '../../words/quotation-marks.js';
import { differences } from './differences.js';
import { moreStyles } from './more.styles.js';
import { morePhrases } from './late-phrases.js';

/** The sheets that come with this part. */
export const styles: readonly CSSResult[] = [evidenceStyles, moreStyles];

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
        const words = differences(quote.text, text).map((piece) =>
          piece.differs ? html`<u>${piece.text}</u>` : piece.text,
        );
        const by = chainSteps(dossier, other, language).find(({ kind }) => kind !== 'own')?.name;
        return html`<li>
          <span lang=${lang} dir="auto">${open}${words}${close}</span> <span class="quiet">${by}</span>
        </li>`;
      })}
    </ul>
  </div>`;
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
