import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Problem, Source } from '../model/dossier.js';
import { once } from '../model/once.js';
import { dateWords } from '../words/date.js';
import { listWords, say, type Language } from '../words/language.js';
import { sourceName, sourceWords } from '../words/source.js';
import type { Drawing } from './drawing.js';
import { leaving } from './leaving.js';
import type { problemsNotice } from './problems.js';
import type { Sorting, TableDrawer } from './table.js';

/** What a reader has opened in the frame. */
export interface FrameState {
  readonly size: string;
  readonly table: boolean;
  readonly sources: boolean;
  readonly problems: boolean;
  readonly menu: 'image' | 'data' | undefined;
  readonly sorting: Sorting | undefined;
  /** What a reader is told of the last file. */
  readonly said: string;
}

/** A file that can be taken along. */
export type Format = 'svg' | 'png' | 'csv' | 'json' | 'ics';

/** What a reader can do in the frame. */
export interface FrameActs {
  readonly change: (change: Partial<FrameState>) => void;
  readonly save: (format: Format) => void;
  readonly retry: () => void;
}

type Facts = Drawing['facts'];

/** Sources of facts in the order of their first passage, each once. */
export const sourcesOf: (facts: Facts) => readonly string[] = once((facts: Facts) => {
  const sources = new Set<string>();
  for (const { evidence } of facts) for (const { source } of evidence) sources.add(source);
  return [...sources];
});

function namedSources({ sources }: Dossier, facts: Facts): readonly Source[] {
  return sourcesOf(facts).flatMap((id) => sources.get(id) ?? []);
}

const NAMED = 5;

function sourcesLine(dossier: Dossier, facts: Facts, language: Language): string {
  const names = [...new Set(namedSources(dossier, facts).map(sourceName))];
  if (!names.length) return '';
  const { common } = language.phrases;
  const list = listWords(names.slice(0, NAMED), language, { style: 'narrow' });
  const more = names.length - NAMED;
  return say(more > 0 ? common.sourcesMore : common.sources, language, { list, n: more });
}

function sourceList(dossier: Dossier, facts: Facts, language: Language): TemplateResult {
  return html`<ul class="policy" part="sources">
    ${namedSources(dossier, facts).map((source) => {
      const words = html`<bdi>${sourceWords(source, language)}</bdi>`;
      return html`<li lang=${source.language ?? nothing}>
        ${
          source.URL
            ? html`<a href=${source.URL} target="_blank" rel="noopener">${words}${leaving(language)}</a>`
            : words
        }
      </li>`;
    })}
  </ul>`;
}

/** A word that acts; `expanded` tells whether what it opens is open. */
export function word(label: string, act: (event: Event) => void, expanded?: boolean): TemplateResult {
  return html`<button class="word" aria-expanded=${expanded ?? nothing} @click=${act}>${label}</button>`;
}

function actionsRow(drawing: Drawing, language: Language, state: FrameState, acts: FrameActs): TemplateResult {
  return html`<div class="actions">
    ${drawing.actions} ${drawing.foot ? nothing : commonActions(drawing.files, language, state, acts)} ${drawing.opened}
  </div>`;
}

const FILES: NonNullable<Drawing['files']> = { image: ['png', 'svg'], data: ['csv', 'json'] };

/** Table, picture and data, where the drawing has no actions that take their place. */
function commonActions(
  files: Drawing['files'] = FILES,
  language: Language,
  state: FrameState,
  acts: FrameActs,
): TemplateResult {
  const { common } = language.phrases;
  return html`${word(
    say(common.table, language),
    () => {
      acts.change({ table: !state.table });
    },
    state.table,
  )}
  ${(Object.keys(files) as (keyof typeof files)[]).map((menu) =>
    word(
      say(common[menu], language),
      () => {
        acts.change({ menu: state.menu === menu ? undefined : menu });
      },
      state.menu === menu,
    ),
  )}
  ${(state.menu && files[state.menu])?.map((format) =>
    word(format.toUpperCase(), () => {
      acts.save(format);
    }),
  )}`;
}

function sourcesRow(
  dossier: Dossier,
  facts: Facts,
  language: Language,
  state: FrameState,
  acts: FrameActs,
): TemplateResult {
  const line = sourcesLine(dossier, facts, language);
  return html`<p>
    ${
      line
        ? word(
            line,
            () => {
              acts.change({ sources: !state.sources });
            },
            state.sources,
          )
        : nothing
    }
    ${
      dossier.updated
        ? html`<span class="whole"
            >${say(language.phrases.common.dataOf, language, { date: dateWords(dossier.updated, language, 'short') })}</span
          >`
        : nothing
    }
  </p>`;
}

/** What the frame is given beside the drawing. */
export interface FrameContext {
  readonly dossier: Dossier;
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  /** `heading` and `summary` as the page set them; undefined for the drawing's own. */
  readonly heading: string | undefined;
  readonly summary: string | undefined;
  readonly state: FrameState;
  /** What draws the table, where it is open. */
  readonly table: TableDrawer | undefined;
  /** What tells of the problems, where there are some. */
  readonly notice: typeof problemsNotice | undefined;
  /** Has the reader let go of what was selected? */
  readonly letGo: boolean;
  readonly acts: FrameActs;
}

/**
 * The anatomy that the three elements share, from the rule on top to the policy row. What a card has not under its words is
 * one place and not four: a page may have a thousand.
 */
export function frameView(drawing: Drawing, context: FrameContext): TemplateResult {
  const { dossier, problems, language, dir, state, acts } = context;
  const { panel, controls, foot } = drawing;
  const asks = typeof panel === 'string';
  // Before there is anything to press, nothing can come of it that is to be read out.
  const still = !!foot && !drawing.actions;
  const heading = context.heading ?? drawing.heading ?? '';
  const summary = context.heading === '' ? '' : (context.summary ?? drawing.summary ?? '');
  return html`<figure
    class=${state.size}
    part="figure"
    lang=${language.tag}
    dir=${dir}
    aria-labelledby=${heading ? 'heading' : nothing}
    aria-label=${heading ? nothing : summary || (drawing.name ?? nothing)}
  >
    ${heading ? html`<h3 class="heading" id="heading" part="heading" dir="auto">${heading}</h3>` : nothing}
    ${summary ? html`<p class="dek" part="summary" dir="auto">${summary}</p>` : nothing}
    ${drawing.key ? html`<div class="key" part="key">${drawing.key}</div>` : nothing}
    <div class="picture" part="picture">${drawing.picture}</div>
    ${
      controls || panel || context.table || context.notice
        ? html`${controls ? html`<div class="controls" part="controls">${controls}</div>` : nothing}
          ${panel ? html`<div class="panel" part="panel">${asks ? html`<p class="quiet ask">${panel}</p>` : panel}</div>` : nothing}
          ${context.table?.(state.sorting, acts)} ${context.notice?.(problems, language, state, acts)}`
        : nothing
    }
    <div class="foot" part="footer">
      ${foot ?? sourcesRow(dossier, drawing.facts, language, state, acts)}
      ${still ? nothing : actionsRow(drawing, language, state, acts)}
      ${state.said ? html`<p role="status">${state.said}</p>` : nothing}
      ${state.sources ? sourceList(dossier, drawing.facts, language) : nothing}
      ${drawing.policy ? html`<div class="policy" part="policy">${drawing.policy}</div>` : nothing}
    </div>
    ${still ? nothing : html`<p class="hear" role="status">${drawing.live ?? (context.letGo && asks ? panel : '')}</p>`}
  </figure>`;
}

/** What stands under the page's own content while there is nothing to draw yet, or when there never will be. */
export function waitingView(
  state: 'loading' | 'failed',
  words: string,
  language: Language,
  acts: Pick<FrameActs, 'retry'>,
): TemplateResult {
  return html`<div class="notice" part="notice" lang=${language.tag} role="status">
    ${
      state === 'loading'
        ? words
        : html`<strong>${words}</strong>
            <button class="word" @click=${acts.retry}>${say(language.phrases.common.tryAgain, language)}</button>`
    }
  </div>`;
}
