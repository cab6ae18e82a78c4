import { html, type TemplateResult } from 'lit';
import type { Figure, Quote } from '../../model/dossier.js';
import { say, type Language } from '../../words/language.js';
import { alongPhrases } from './late-phrases.js';
import type { Member } from './members.js';
import type { PickMember } from './subject.js';

/** What of a set is taken along: all, or one of its members. */
export function whichView(
  members: readonly Member[],
  language: Language,
  chosen: string | undefined,
  pick: PickMember | undefined,
): TemplateResult {
  const all = { name: say(alongPhrases(language).all, language), fact: undefined };
  return html`<div class="which">
    ${[all, ...members].map(
      ({ name, fact }) =>
        html`<button class="word" aria-pressed=${fact?.id === chosen} @click=${() => pick?.(fact)}>${name}</button>`,
    )}
  </div>`;
}

/** What leads to a member of a set and chooses it: its number, its date, its side. */
export type Mark = (member: Quote | Figure, words: string) => TemplateResult;

/** A link, whose address a reader can take along as that of any other; followed here it leaves the page's own address alone. */
export function markOf(chosen: string | undefined, pick: PickMember): Mark {
  return (member, words) =>
    html`<a
      class="mark"
      href="#${encodeURIComponent(member.id)}"
      aria-current=${member.id === chosen}
      @click=${(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        pick(member);
      }}
      >${words}</a
    >`;
}
