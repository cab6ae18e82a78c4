import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Dossier } from '../model/dossier.js';
import type { Language } from '../words/language.js';
import { passageLink } from '../words/passage-link.js';
import { sourceName } from '../words/source.js';

/**
 * The sources of a claim, one beside the other, each once and at its first passage.
 * @param link what a name and the address of its passage are drawn as
 */
export function sourceLinks(
  dossier: Dossier,
  { evidence }: Pick<Claim, 'evidence'>,
  { phrases }: Language,
  link: (name: string, address: string) => TemplateResult,
): readonly TemplateResult[] {
  const first = evidence.filter((one, index) => evidence.findIndex(({ source }) => source === one.source) === index);
  return first.map((one, index) => {
    const source = dossier.sources.get(one.source);
    const [name, address] = source ? [sourceName(source), passageLink(source, one)?.href] : [''];
    return html`${index ? phrases.common.comma : nothing}${address === undefined ? name : link(name, address)}`;
  });
}
