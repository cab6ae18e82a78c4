import { html, type TemplateResult } from 'lit';
import type { Dossier, Quote } from '../../model/dossier.js';
import { actorOf } from '../../model/facts.js';
import { chainSteps, ownerOf, type Step } from '../../words/chain.js';
import { say, type Language } from '../../words/language.js';
import { cardPhrases } from './phrases.js';
import { actorName } from '../../words/name.js';
import { translationFor } from './words.view.js';

/** A person the words speak of, who is not their owner: said in so many words, lest the card sign them. */
function notOf(dossier: Dossier, quote: Quote, language: Language): string | undefined {
  const owner = ownerOf(quote)?.agent;
  const person = (quote.about ?? []).find((id) => id !== owner && actorOf(dossier, id)?.kind === 'person');
  if (!person) return undefined;
  const name = actorName(dossier, person, language, quote.when).words;
  return say(cardPhrases(language).notOf, language, { name });
}

/** The steps of a quotation's chain, its translator among them. */
export function stepsOf(dossier: Dossier, quote: Quote, language: Language): readonly Step[] {
  const steps = chainSteps(dossier, quote, language).map((step): Step => {
    const denial = step.kind === 'own' ? notOf(dossier, quote, language) : undefined;
    return {
      ...step,
      name: step.name || say(cardPhrases(language).notNamed, language),
      details: denial ? [denial, ...step.details] : step.details,
    };
  });
  const by = translationFor(quote, language)?.[1].by;
  if (!by) return steps;
  const translator: Step = {
    kind: 'translates',
    name: actorOf(dossier, by) ? actorName(dossier, by, language).words : by,
    details: [],
  };
  const place = steps.findIndex(({ kind }) => kind === 'about');
  return place < 0 ? [...steps, translator] : [...steps.slice(0, place), translator, ...steps.slice(place)];
}

/** The nodes of the chain: whose words, through whom, about whom; one a hand. */
export function chainView(dossier: Dossier, quote: Quote, language: Language): readonly TemplateResult[] {
  return stepsOf(dossier, quote, language).map(
    ({ kind, name, details }) =>
      html`<li class=${kind}>
        <span class="label">${say(cardPhrases(language).step[kind], language)}</span>
        <b dir="auto">${name}</b>
        ${details.map((detail) => html`<span class="detail" dir="auto">${detail}</span>`)}
      </li>`,
  );
}
