/** The playground in the page: reads the controls, sets the element, writes the code. */
import { readFacts, type Facts } from '../../src/embed/facts.js';
import { placed } from './address.js';
import { FORMS, type Values, type Words } from './code.js';
import { FIRST } from './first.js';
import { suggestions, type Lists } from './lists.js';

const NO_LISTS: Lists = {
  states: [],
  groups: [],
  actors: [],
  visits: [],
  relations: [],
  relationTypes: [],
  quotes: [],
  sets: [],
};

/** Brings a playground to life. */
export function playground(root: HTMLElement, tag: string): void {
  const one = <E extends Element>(selector: string, kind: new () => E): E => {
    const found = root.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`The playground has no ${selector}`);
  };
  const panelOfControls = one('.controls', HTMLElement);
  const element = one(tag, HTMLElement);
  const preview = one('.preview', HTMLElement);
  const code = one('pre > code', HTMLElement);
  const note = one('.note', HTMLElement);
  const panel = one('[role=tabpanel]', HTMLElement);
  const base = one('#set-base', HTMLInputElement);
  const width = one('#set-width', HTMLSelectElement);
  const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
  const controls = [...panelOfControls.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  let facts: Facts | undefined;
  let reading: AbortController | undefined;
  let asked: string | undefined;

  const isFlag = (control: Element): control is HTMLInputElement =>
    control instanceof HTMLInputElement && control.type === 'checkbox';

  const values = (): Values => {
    const set: Record<string, string | true> = {};
    for (const control of controls) {
      if (isFlag(control)) {
        if (control.checked) set[control.name] = true;
      } else if (control.value !== '') set[control.name] = control.value;
    }
    return set;
  };

  const words = (set: Values): Words => {
    const text = Object.fromEntries(Object.entries(set).map(([name, value]) => [name, value === true ? '' : value]));
    return facts?.fallback(tag, text) ?? { sentence: '', items: [] };
  };

  const writeCode = (): void => {
    const at = tabs.findIndex((tab) => tab.ariaSelected === 'true');
    const form = FORMS[at] ?? FORMS[0];
    if (!form) return;
    const set = placed(values(), base.value);
    const height = Math.ceil(element.getBoundingClientRect().height);
    note.textContent = form.note;
    code.textContent = form.write({ tag, values: set, words: words(values()), base: base.value, height });
  };

  const suggest = (): void => {
    for (const control of controls) {
      const list = root.querySelector(`#set-${control.name}-list`);
      const options = suggestions(control.name, control.value, facts?.choices ?? NO_LISTS).map(({ id, label }) => {
        const option = document.createElement('option');
        option.value = id;
        option.label = label;
        return option;
      });
      list?.replaceChildren(...options);
    }
  };

  /** What can be chosen, and the words for readers without scripts, in the language that is set. */
  const learn = async ({ src, lang }: Values): Promise<void> => {
    const wanted = `${src} ${lang}`;
    if (wanted === asked || typeof src !== 'string') return;
    asked = wanted;
    reading?.abort();
    const { signal } = (reading = new AbortController());
    try {
      const read = await readFacts(src, typeof lang === 'string' ? lang : 'en', signal);
      facts = 'choices' in read ? read : undefined;
    } catch {
      return; // A later one is being read.
    }
    suggest();
    writeCode();
  };

  const show = (): void => {
    const set = values();
    for (const { name } of controls) {
      const value = set[name];
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : value);
    }
    preview.dataset['width'] = width.value;
    writeCode();
    void learn(set);
  };

  const choose = (at: number): void => {
    for (const [place, tab] of tabs.entries()) {
      tab.ariaSelected = String(place === at);
      tab.tabIndex = place === at ? 0 : -1;
    }
    panel.setAttribute('aria-labelledby', tabs[at]?.id ?? '');
    writeCode();
  };

  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(at));
    tab.addEventListener('keydown', (event) => {
      const steps: Readonly<Partial<Record<string, number>>> = {
        ArrowRight: at + 1,
        ArrowLeft: at - 1 + tabs.length,
        Home: 0,
        End: tabs.length - 1,
      };
      const to = steps[event.key];
      if (to === undefined) return;
      event.preventDefault();
      choose(to % tabs.length);
      tabs[to % tabs.length]?.focus();
    });
  }
  panelOfControls.addEventListener('input', () => {
    suggest();
    show();
  });
  // The frame's height is told once the drawing stands.
  new ResizeObserver(writeCode).observe(element);

  base.value = new URL('.', location.href).href;
  for (const control of controls) {
    const value = FIRST[tag]?.[control.name] ?? element.getAttribute(control.name) ?? '';
    if (isFlag(control)) control.checked = value === true;
    else if (value !== true) control.value = value;
  }
  show();
}
