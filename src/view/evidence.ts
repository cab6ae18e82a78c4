import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Evidence, Fact } from '../model/dossier.js';
import { factsById } from '../model/facts.js';
import { passageContext } from '../model/passage.js';
import { commonMorePhrases } from '../words/common-more.js';
import { dateWords } from '../words/date.js';
import { say, textIn, type Language } from '../words/language.js';
import { passageLink } from '../words/passage-link.js';
import { stopAfter } from '../words/sentences.js';
import { sourceName } from '../words/source.js';
import { leaving } from './leaving.js';
import { statusView } from './status.js';

/** Source, date, whether the link opens at the words, archived copy. */
export function sourceLine(dossier: Dossier, evidence: Evidence, language: Language): TemplateResult | typeof nothing {
  const source = dossier.sources.get(evidence.source);
  if (!source) return nothing;
  const { common } = language.phrases;
  const link = passageLink(source, evidence);
  const name = sourceName(source);
  const issued = source.issued && dateWords(source.issued, language, 'short');
  const note = textIn(evidence.note, language, dossier.lang);
  return html`<p class="from">
    ${
      link
        ? html`<a href=${link.href} target="_blank" rel="noopener" title=${source.title}
            ><bdi>${name}</bdi>${leaving(language)}</a
          >`
        : html`<bdi title=${source.title}>${name}</bdi>`
    }${issued ? html`${common.comma}${issued}` : nothing}${
      evidence.locator ? html`${common.comma}${evidence.locator}` : nothing
    }${stopAfter(evidence.locator ?? issued ?? name, language)}${link?.exact ? html`<span class="opens">${say(commonMorePhrases(language).opensAtWords, language)}</span>` : nothing}
    ${
      source.archive
        ? html`<a href=${source.archive.URL} target="_blank" rel="noopener"
            >${source.archive.date ? say(common.archivedOn, language, { date: dateWords(source.archive.date, language) }) : say(common.archived, language)}${leaving(language)}</a
          >`
        : nothing
    }
    ${note ? html`<span lang=${note.lang} dir="auto">${note.words}</span>` : nothing}
  </p>`;
}

/** A passage: the exact words marked, their context quiet, where they stand. */
export function passageView(dossier: Dossier, evidence: Evidence, language: Language): TemplateResult {
  const { before, after } = passageContext(evidence);
  const lang = dossier.sources.get(evidence.source)?.language ?? dossier.lang;
  return html`<div class="evidence ${evidence.stance ?? 'supports'}">
    <blockquote lang=${lang} dir="auto">${before}<mark>${evidence.exact}</mark>${after}</blockquote>
    ${sourceLine(dossier, evidence, language)}
  </div>`;
}

/** Does a passage speak against what it is of? */
export const isAgainst = ({ stance }: Evidence): boolean => stance === 'contradicts';

/** Are they the same words of the same source? */
export const isSame = (a: Evidence, b: Evidence): boolean =>
  a.source === b.source && a.exact === b.exact && a.locator === b.locator;

/** Passages of a claim: those it stands on, then those against it, behind a bar with glyph and word. */
function passages(dossier: Dossier, evidence: readonly Evidence[], language: Language): readonly TemplateResult[] {
  return [
    ...evidence.filter((one) => !isAgainst(one)).map((one) => passageView(dossier, one, language)),
    ...evidence
      .filter(isAgainst)
      .map(
        (one) =>
          html`<div class="evidence against">
            ${statusView('contradicted', language)} ${passageView(dossier, one, language)}
          </div>`,
      ),
  ];
}

/** A claim that others contradict, or that contradicts this one: one step smaller, behind a bar, glyph and word first. */
function otherClaim(dossier: Dossier, fact: Fact, language: Language): TemplateResult {
  const status = fact.status ?? 'asserted';
  return html`<div class="evidence ${status === 'contradicted' ? 'against' : 'beside'}">
    ${statusView(status, language)} ${passages(dossier, fact.evidence, language)}
  </div>`;
}

/**
 * All that is known of a fact: its own passages, then every claim that says otherwise. Nothing is smoothed.
 * @param evidence its passages, where they are told in an order of their own
 */
export function evidenceView(
  dossier: Dossier,
  fact: Fact,
  language: Language,
  evidence: readonly Evidence[] = fact.evidence,
): TemplateResult {
  const others = (fact.alternatives ?? []).flatMap((id) => factsById(dossier).get(id) ?? []);
  // A passage against it that a claim beside it rests on is told there.
  const elsewhere = others.flatMap((other) => other.evidence);
  const own = evidence.filter((one) => !isAgainst(one) || !elsewhere.some((other) => isSame(one, other)));
  const told = html`${fact.status && fact.status !== 'asserted' ? statusView(fact.status, language) : nothing}
  ${passages(dossier, own, language)}`;
  const first = others.filter(({ rank }) => rank === 'preferred');
  const rest = others.filter(({ rank }) => rank !== 'preferred');
  if (fact.status === 'contradicted') {
    return html`${first.map((other) => otherClaim(dossier, other, language))}
      <div class="evidence against">${told}</div>
      ${rest.map((other) => otherClaim(dossier, other, language))}`;
  }
  return html`${told} ${[...first, ...rest].map((other) => otherClaim(dossier, other, language))}`;
}
