/**
 * Whose words these are: every quotation that ships, as its card shows it. The table is read by people; a change in it is a
 * change of attribution, and wants a source.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/quote-card/quote-card.js';
import type { QuoteCard } from '../../src/index.js';
import { SHIPPED } from '../support/dossier.js';
import { waitUntil } from '../support/wait-until.js';

const TABLE = `
  id                           | owner of the words                             | through                                  | about                                       | form
  quote-wsj-history            | The Wall Street Journal                        | The Diplomat                             | Tsakhia Elbegdorj                           | mixed
  quote-mediator               | Mongolian Foreign Ministry                     | The Diplomat                             | Tsakhia Elbegdorj                           | indirect
  quote-model                  | Certain experts                                | The Diplomat                             | Mongolia + North Korea                      | indirect
  quote-economy                | Certain experts                                | The Diplomat                             | Mongolia                                    | indirect
  quote-wsj-resources          | The Wall Street Journal                        | The Diplomat                             | Mongolia                                    | direct
  quote-disagreement           | Ankit Panda                                    | —                                        | North Korea                                 | direct
  quote-lankov                 | Andrei Lankov                                  | The Diplomat                             | Mongolia + North Korea                      | mixed
  quote-lankov-reason          | Andrei Lankov                                  | The Diplomat                             | Mongolia                                    | paraphrase
  quote-armstrong              | Charles Armstrong                              | The Guardian + The Diplomat              | Mongolia + North Korea                      | mixed
  quote-democracy              | Ankit Panda                                    | —                                        | Tsakhia Elbegdorj                           | direct
  quote-multilateral           | Mongolia                                       | Dashdorj Bayarkhuu                       | —                                           | direct
  quote-security-concept       | Mongolia                                       | Dashdorj Bayarkhuu                       | —                                           | direct
  quote-mechanism              | Mongolian People’s Republic                    | Dashdorj Bayarkhuu                       | —                                           | term
  quote-no-disputes            | Dashdorj Bayarkhuu                             | —                                        | Mongolia                                    | direct
  quote-nuclear-concern        | Dashdorj Bayarkhuu                             | —                                        | Mongolia + North Korea                      | direct
  quote-support                | Dashdorj Bayarkhuu                             | —                                        | Mongolia                                    | direct
  quote-closing                | Dashdorj Bayarkhuu                             | —                                        | North Korea + South Korea                   | direct
  quote-hotspots               | Dashdorj Bayarkhuu                             | —                                        | North Korea + South Korea + Taiwan          | direct
  quote-russian-forces         | Dashdorj Bayarkhuu                             | —                                        | Russia                                      | direct
  quote-six-party-model        | Dashdorj Bayarkhuu                             | —                                        | Mongolia + Six-Party Talks                  | direct
  quote-tumen                  | Dashdorj Bayarkhuu                             | —                                        | Mongolia + Greater Tumen Initiative         | direct
  quote-five-pairs             | Dashdorj Bayarkhuu                             | —                                        | United States + China + Japan + Russia      | direct
  quote-deified                | Dashdorj Bayarkhuu                             | —                                        | North Korea                                 | direct
  quote-qaeda                  | Dashdorj Bayarkhuu                             | —                                        | —                                           | term
  quote-conceptual-imperialism | Dashdorj Bayarkhuu                             | —                                        | —                                           | term
  quote-axis                   | George W. Bush                                 | Dashdorj Bayarkhuu                       | North Korea + Iraq                          | term
  quote-regional-stability     | The allies (United States, Japan, South Korea) | Dashdorj Bayarkhuu                       | —                                           | term
  quote-kim-young-sam          | Kim Young-sam                                  | Dashdorj Bayarkhuu                       | North Korea                                 | indirect
  quote-tyranny                | Tsakhia Elbegdorj                              | The Korea Herald                         | —                                           | direct
  quote-tyranny-donga          | Tsakhia Elbegdorj                              | Dong-A Ilbo                              | —                                           | direct
  quote-tyranny-hankyoreh      | Tsakhia Elbegdorj                              | Hankyoreh                                | —                                           | direct
  quote-tyranny-official       | Tsakhia Elbegdorj                              | title of the official text, president.mn | —                                           | direct
  quote-tsedenbal-1956         | KFA Switzerland                                | The editors                              | Yumjaagiin Tsedenbal                        | direct
  scenario-perry-1             | William Perry                                  | Dashdorj Bayarkhuu                       | North Korea + South Korea                   | indirect
  scenario-perry-2             | William Perry                                  | Dashdorj Bayarkhuu                       | North Korea + South Korea                   | indirect
  scenario-perry-3             | William Perry                                  | Dashdorj Bayarkhuu                       | North Korea + South Korea                   | indirect
  scenario-perry               | Dashdorj Bayarkhuu                             | —                                        | William Perry                               | direct
  task-1                       | Some analysts                                  | Dashdorj Bayarkhuu                       | Japan + South Korea                         | indirect
  task-2                       | Some analysts                                  | Dashdorj Bayarkhuu                       | United States + Japan + South Korea         | indirect
  task-3                       | Some analysts                                  | Dashdorj Bayarkhuu                       | United States + Japan + South Korea         | indirect
  task-4                       | Some analysts                                  | Dashdorj Bayarkhuu                       | United States + Japan + South Korea + China | indirect
  choice-1                     | Dashdorj Bayarkhuu                             | —                                        | Japan + China                               | direct
  choice-2                     | Dashdorj Bayarkhuu                             | —                                        | South Korea + North Korea                   | direct
  choice-3                     | Dashdorj Bayarkhuu                             | —                                        | United States + China + North Korea         | direct
  scenario-regime              | Not named                                      | Dashdorj Bayarkhuu                       | North Korea                                 | indirect
  regime-1                     | Not named                                      | Dashdorj Bayarkhuu                       | North Korea                                 | indirect
  regime-2                     | Not named                                      | Dashdorj Bayarkhuu                       | North Korea                                 | indirect
  regime-3                     | Not named                                      | Dashdorj Bayarkhuu                       | North Korea                                 | indirect
  scenario-pullout             | Dashdorj Bayarkhuu                             | —                                        | United States + China + Japan + Russia      | direct
  scenario-united              | Dashdorj Bayarkhuu                             | —                                        | South Korea + North Korea + United States   | direct
  quote-question               | The Diplomat                                   | —                                        | Mongolia + North Korea                      | direct
`;

/** How each form is set: in quotation marks, in marks after the reporter's own wording, or told without any. */
const SET = new Map([
  ['direct', 'marks'],
  ['mixed', 'told, then marks'],
  ['term', 'marks'],
  ['indirect', 'paraphrase'],
  ['paraphrase', 'paraphrase'],
]);

const [, ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

function textsOf(card: QuoteCard, selector: string): readonly string[] {
  return [...(card.shadowRoot?.querySelectorAll(selector) ?? [])].map((node) =>
    node.textContent.replace(/\s+/g, ' ').trim(),
  );
}

const cell = (names: readonly string[]): string => names.join(' + ') || '—';

/** Without quotation marks, which are set anew, one within another. */
const bare = (text: string): string => text.replace(/["'“”‘’„«»]/g, '').replace(/\s+/g, ' ');

/** What a reader sees of the form. */
function setting(card: QuoteCard): string {
  const marked = textsOf(card, '.words .own').length > 0;
  const told = textsOf(card, '.words .told').length > 0;
  if (!marked) return textsOf(card, '.quotation .label').includes('Paraphrase') ? 'paraphrase' : 'nothing';
  return told ? 'told, then marks' : 'marks';
}

describe('every quotation that ships', () => {
  let dossier: { quotes: { id: string; form: string; text: string; before?: string }[] };

  before(async () => {
    dossier = (await (await fetch(SHIPPED)).json()) as typeof dossier;
  });

  it('stands in the table, once', () => {
    expect(dossier.quotes.map(({ id }) => id)).to.deep.equal(rows.map(([id]) => id));
  });

  for (const [id = '', owner, through, about, form = ''] of rows) {
    it(`${id}: words of ${owner ?? ''}`, async () => {
      const card = await fixture<QuoteCard>(
        html`<quote-card .dossier=${dossier} quote=${id} lang="en" loading="eager"></quote-card>`,
      );
      await waitUntil(() => card.shadowRoot?.querySelector('.chain'));
      const data = dossier.quotes.find((quote) => quote.id === id);
      expect(cell(textsOf(card, '.chain .own b')), 'owner').to.equal(owner);
      expect(cell(textsOf(card, '.chain :is(.reports, .translates, .publishes) b')), 'through').to.equal(through);
      expect(cell(textsOf(card, '.chain .about b')), 'about').to.equal(about);
      expect(data?.form).to.equal(form);
      const expected = form === 'term' && data?.before ? 'told, then marks' : SET.get(form);
      expect(setting(card), 'form').to.equal(expected);
      expect(bare(textsOf(card, '.words').join(' '))).to.contain(bare(data?.text ?? 'no text'));
    });
  }
});
