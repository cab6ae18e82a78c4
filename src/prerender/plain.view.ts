import { html, nothing, type TemplateResult } from 'lit';
import { morePhrases } from '../elements/quote-card/late-phrases.js';
import { translationFor } from '../elements/quote-card/words.view.js';
import { timeView } from '../elements/visit-timeline/list.view.js';
import type { Claim, Dossier, Figure, Quote, Visit } from '../model/dossier.js';
import type { Drawing } from '../view/drawing.js';
import { sourcesOf } from '../view/frame.js';
import { sourceLinks as linked } from '../view/source-links.js';
import { blank } from '../words/blank.js';
import { chainSentence } from '../words/chain.js';
import { aside, labelled } from '../words/labelled.js';
import { say, textIn, type Language } from '../words/language.js';
import { passageLink } from '../words/passage-link.js';
import { quotationWords } from '../words/quotation.js';
import { ended, sentences, stopAfter } from '../words/sentences.js';
import { dateWords } from '../words/date.js';
import { sourceWords } from '../words/source.js';
import { visitorsWords, wayWords } from '../words/visit.js';
import type { Drawn } from './draw.js';
import { updatedLine, type Titles } from './words.js';
import { amountWords, kindWords } from '../words/figure.js';
import { factPhrases } from '../words/facts.js';

/** The sources of a claim, linked to its passages. */
const sourceLinks = (dossier: Dossier, claim: Pick<Claim, 'evidence'>, language: Language): readonly TemplateResult[] =>
  linked(dossier, claim, language, (name, address) => html`<a href=${address}>${name}</a>`);

/** The same in brackets, behind what is told of the claim. */
function sourcesAside(dossier: Dossier, claim: Claim, language: Language): TemplateResult {
  const [open, close] = aside('', '\n', language).split('\n');
  return html`${open}${sourceLinks(dossier, claim, language)}${close}`;
}

/** What is doubted says so. */
function doubt(claim: Claim, language: Language): TemplateResult | typeof nothing {
  if (!claim.status || claim.status === 'asserted') return nothing;
  return html`${blank(language.tag)}<strong
      >${ended(say(language.phrases.common.status[claim.status], language), language)}</strong
    >`;
}

function visitItem(dossier: Dossier, visit: Visit, language: Language): TemplateResult {
  const { comma } = language.phrases.common;
  const level = visit.level === 'unknown' ? '' : say(factPhrases(language).level[visit.level], language);
  const stop = stopAfter(level || dateWords(visit.when, language), language).trim();
  return html`<li>
    <b>${visitorsWords(dossier, visit, language, true)}</b>:
    ${wayWords(dossier, visit, language)}${comma}${timeView(visit, language)}${
      level ? html`${comma}${level}` : nothing
    }${stop}${doubt(visit, language)}${sourcesAside(dossier, visit, language)}
  </li>`;
}

function relationTable({ dossier, drawing, table, language }: Drawn): TemplateResult {
  const { caption, columns, rows } = table;
  const facts = new Map(drawing.facts.map((fact) => [fact.id, fact]));
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(({ id, cells }) => {
        const fact = facts.get(id);
        return html`<tr>
          ${cells.map((cell, index) => html`<td>${columns[index]?.id === 'source' && fact ? sourceLinks(dossier, fact, language) : cell}</td>`)}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function quoteView(dossier: Dossier, quote: Quote, language: Language): TemplateResult {
  const [evidence] = quote.evidence;
  const source = evidence && dossier.sources.get(evidence.source);
  const link = source && passageLink(source, evidence);
  const lang = quote.lang ?? dossier.lang;
  const [into, translation] = translationFor(quote, language) ?? [];
  return html`<blockquote cite=${link?.href ?? nothing}>
      <p lang=${lang} dir="auto">${quotationWords(dossier, quote)}</p>
      ${into && translation ? html`<p lang=${into} dir="auto">${quotationWords(dossier, { form: quote.form, text: translation.text, lang: into })}</p>` : nothing}
    </blockquote>
    <p>
      ${chainSentence(dossier, quote, language)}${doubt(quote, language)}
      ${source ? html`<cite>${link ? html`<a href=${link.href}>${sourceWords(source, language)}</a>` : sourceWords(source, language)}</cite>` : nothing}
    </p>`;
}

function figureItem(dossier: Dossier, figure: Figure, language: Language): TemplateResult {
  return html`<p>
    <b>${amountWords(figure, language, dossier.lang)}</b>
    ${ended(sentences([textIn(figure.measure, language, dossier.lang)?.words, kindWords(figure, language)], language), language)}${doubt(figure, language)}${sourcesAside(dossier, figure, language)}
  </p>`;
}

function factView(
  dossier: Dossier,
  fact: Drawing['facts'][number],
  language: Language,
): TemplateResult | typeof nothing {
  if (fact.kind === 'quote') return quoteView(dossier, fact, language);
  return fact.kind === 'figure' ? figureItem(dossier, fact, language) : nothing;
}

function body(drawn: Drawn): TemplateResult {
  const { dossier, drawing, language } = drawn;
  const visits = drawing.facts.filter((fact): fact is Visit => fact.kind === 'visit');
  if (visits.length)
    return html`<ol>
      ${visits.map((visit) => visitItem(dossier, visit, language))}
    </ol>`;
  if (drawing.facts.some(({ kind }) => kind === 'relation' || kind === 'group')) return relationTable(drawn);
  const [first] = drawing.facts;
  return html`${drawing.facts.map((fact) => {
    const otherwise = first?.kind === 'figure' && first.alternatives?.includes(fact.id);
    const label = otherwise
      ? html`<p>${labelled(say(morePhrases(language).otherFigures, language, { n: 1 }), '', language)}</p>`
      : nothing;
    return html`${label}${factView(dossier, fact, language)}`;
  })}`;
}

function sourceList({ dossier, drawing, language }: Drawn): TemplateResult {
  const sources = sourcesOf(drawing.facts).flatMap((id) => dossier.sources.get(id) ?? []);
  return html`<ul>
    ${sources.map((source) => {
      const line = sourceWords(source, language);
      const safe = source.URL && /^https?:/i.test(source.URL) ? source.URL : undefined;
      return html`<li lang=${source.language ?? nothing}>${safe ? html`<a href=${safe}>${line}</a>` : line}</li>`;
    })}
  </ul>`;
}

/** What is drawn as HTML that needs no style sheet, no script and no custom element: for feeds, e-mail and print. */
export function plainView(drawn: Drawn, { heading, summary }: Titles): TemplateResult {
  const { dossier, drawing, language, dir } = drawn;
  const policy = textIn(dossier.boundaries, language, dossier.lang);
  const single = drawing.facts.length === 1;
  const updated = single ? '' : updatedLine(drawn);
  return html`<div lang=${language.tag} dir=${dir}>
    ${heading ? html`<h3>${heading}</h3>` : nothing} ${summary ? html`<p>${summary}</p>` : nothing} ${body(drawn)}
    ${single ? nothing : sourceList(drawn)} ${updated ? html`<p>${updated}</p>` : nothing}
    ${drawing.policy && policy ? html`<p lang=${policy.lang}>${policy.words}</p>` : nothing}
  </div>`;
}
