/** "Make your own": draws the desk, and does what is asked of it. */
import { html, render } from 'lit';
import { saveFile } from '../../src/export/save.js';
import { QuoteCard, RelationsMap, VisitTimeline } from '../../src/index.js';
import type { ActorKind } from './add.js';
import { awayView, type AwayActs } from './away.view.js';
import type { Card } from './shown.js';
import * as desks from './desk.js';
import type { Desk, Open } from './desk.js';
import { drawable } from './drawable.js';
import { isBlank, keysIn, PARTS, put, wordsAt, type Part, type Path, type Raw } from './draft.js';
import { drawnIn } from './drawn.js';
import { embedCode, type Addresses } from './embed.js';
import { fieldsView } from './field.view.js';
import { ABOUT, type ListField } from './fields.js';
import { finished } from './ids.js';
import { takeIn, tableAddress, type Rows } from './intake.js';
import { forget, keep, kept } from './keep.js';
import { actorNames, everyName, officeTitles } from './who.js';
import { dayOf, find, pick } from './pick.js';
import { partView, type PartActs } from './part.view.js';
import { previewView } from './preview.view.js';
import { startView, type StartActs } from './start.view.js';
import { tableOf, type TableName } from './tables.js';
import { itemOf } from './advice.js';
import { todoView, todoWords, type TodoActs } from './todo.view.js';

/** Milliseconds of rest after which the preview draws and the list of what is to do is read out. */
const REST = 400;
const EXAMPLE = 'data/mongolia-korea.json';

customElements.define('relations-map', RelationsMap);
customElements.define('visit-timeline', VisitTimeline);
customElements.define('quote-card', QuoteCard);

const root = document.querySelector<HTMLElement>('#make') ?? document.body;
let desk: Desk = desks.laid(kept());
let ready: Raw = drawable(desk.history.now);
let said = todoWords(desk.advice);
let done = '';
/** Addresses as they are written; without one of its own the dossier is called as its file is. */
let addresses: { readonly script: string; readonly data?: string; readonly frames: string } = {
  script: new URL('cdn/entente.js', location.href).href,
  frames: '',
};
let resting: ReturnType<typeof setTimeout> | undefined;

function show(next: Desk, isNew = next.history.now !== desk.history.now): void {
  desk = next;
  draw();
  if (!isNew) return;
  keep(desk.history.now);
  clearTimeout(resting);
  resting = setTimeout(() => {
    ready = drawable(desk.history.now);
    said = todoWords(desk.advice);
    draw();
  }, REST);
}

function tell(words: string): void {
  done = words;
  draw();
}

/** Brings the keyboard to a place, or to the nearest one around it that is on the page. */
function focusOn(path: Path): void {
  for (let length = path.length; length > 0; length--) {
    const place = document.getElementById(`f-${desks.placeName(path.slice(0, length))}`);
    if (!place) continue;
    const inside = place.matches('fieldset') ? place.querySelector<HTMLElement>('input, select, textarea') : undefined;
    (inside ?? place).focus();
    return;
  }
}

const parts: PartActs = {
  write: (path, text, draft) => show(desks.written(desk, path, text, draft)),
  change: (draft) => show(desks.changed(desk, draft)),
  chooseSource: (path, id) => show(desks.sourceChosen(desk, path, id)),
  leave: () => show(desks.left(desk)),
  addRow(path: Path, list: ListField) {
    const [next, row] = desks.rowAdded(desk, path, list);
    show(next);
    focusOn([...row, ...(list.each[0]?.path ?? [])]);
  },
  takeOut(path: Path) {
    show(desks.takenOut(desk, path));
    const heading = path.length === 2 ? document.getElementById(`part-${String(path[0])}`) : null;
    const add = heading?.closest('section')?.querySelector<HTMLElement>(':scope > .buttons button');
    if (add) add.focus();
    else focusOn(path.slice(0, -1));
  },
  open(open: Open | undefined) {
    const before = desk.open;
    show(desks.opened(desk, open));
    if (open) focusOn([open.part, open.key]);
    else if (before) {
      const index = keysIn(desk.history.now, before.part).indexOf(before.key);
      const rows = document.querySelectorAll(`[aria-labelledby="part-${before.part}"] tbody tr`);
      rows[index]?.querySelector('button')?.focus();
    }
  },
  add(part: Part, kind: ActorKind) {
    show(desks.itemAdded(desk, part, kind));
    if (desk.open) focusOn([part, desk.open.key]);
  },
  pasteText: (source, text) => show({ ...desk, texts: { ...desk.texts, [source]: text } }),
  pickWords(path: Path, selection) {
    const draft = desk.history.now;
    const text = desk.texts[wordsAt(draft, [...path, 'source'])] ?? '';
    const range = selection ?? find(text, wordsAt(draft, [...path, 'exact']));
    const found = range && pick(text, range[0], range[1], dayOf(new Date()));
    if (!found) {
      tell('Select the words in the text first.');
      return;
    }
    const item = itemOf(path);
    let next = draft as unknown;
    for (const [field, value] of Object.entries(found)) next = put(next, [...path, field], value);
    const isQuote = item?.[0] === 'quotes' && !wordsAt(draft, [...item, 'text']);
    if (isQuote) next = put(next, [...item, 'text'], found.exact);
    show(desks.changed(desk, next));
  },
};

const start: StartActs & TodoActs = {
  startEmpty() {
    show(desks.takenIn(desk, { draft: desks.laid().history.now, isTable: false, notes: [] }));
  },
  startFromExample: () => void fetched(EXAMPLE, ''),
  startFromFiles: (files, rows) => void takeFiles(files, rows),
  startFromAddress: (address, rows) => void fetched(tableAddress(address), rows),
  dismiss: (note) => show({ ...desk, notes: desk.notes.filter((other) => other !== note) }),
  goTo(path: Path) {
    const [part, key] = itemOf(path) ?? [];
    if (part !== undefined && key !== undefined) show(desks.opened(desk, { part, key }));
    focusOn(path);
  },
  leaveOut: (path) => parts.takeOut(path),
};

const away: AwayActs = {
  downloadDossier() {
    const whole = finished(desk.history.now);
    save(JSON.stringify(whole, null, 2), 'application/json', `${wordsAt(whole, ['id'])}.json`);
    // What has been taken away need not be kept here; the next change is kept again.
    forget();
  },
  downloadTable: (name: TableName) => save(tableOf(finished(desk.history.now), name), 'text/csv', `${name}.csv`),
  downloadPage() {
    const id = wordsAt(finished(desk.history.now), ['id']);
    const code = embedCode(desk.history.now, 'page', addressesNow(), (piece) => drawnIn(root, piece));
    save(code, 'text/html', `${id}.html`);
  },
  downloadFrames: () => void saveFrames(),
  chooseEmbed: (embed) => show({ ...desk, embed }),
  chooseAddress(which, address) {
    addresses = { ...addresses, [which]: address };
    draw();
  },
  copy(text: string) {
    navigator.clipboard.writeText(text).then(
      () => tell('Copied.'),
      () => tell('This browser does not let the page copy. Select the code and copy it.'),
    );
  },
};

const chooseCard = (card: Card): void => show({ ...desk, card });

function save(text: string, type: string, name: string): void {
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
  tell(`${name} is downloaded.`);
}

/** The frame pages and their answers, as one archive. */
async function saveFrames(): Promise<void> {
  if (!/^https?:/.test(addresses.frames) || !URL.canParse(addresses.frames)) {
    tell('Write first where the pages will lie, such as https://files.example/cards/.');
    return;
  }
  if (!isSecureContext) {
    tell('Frame pages are made in a page that is served by https or from this machine.');
    return;
  }
  const read = async (path: string): Promise<string> => {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path} was not found.`);
    return response.text();
  };
  try {
    const [{ frameFiles }, { strToU8, zipSync }] = await Promise.all([import('./frames.js'), import('fflate')]);
    const files = await frameFiles(desk.history.now, addresses.frames.replace(/\/*$/, '/'), read);
    const archive = zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])));
    const name = `${wordsAt(finished(desk.history.now), ['id'])}-frames.zip`;
    saveFile(new Blob([archive], { type: 'application/zip' }), name);
    tell(`${name} is downloaded.`);
  } catch (error) {
    tell(`The frame pages could not be made: ${(error as Error).message}`);
  }
}

async function takeFiles(files: readonly File[], rows: Rows): Promise<void> {
  for (const file of files) take(textOf(await file.arrayBuffer()), file.name, file.name, rows);
}

async function fetched(address: string, rows: Rows): Promise<void> {
  const name = address.replace(/[?#].*/s, '').replace(/.*\//s, '') || address;
  try {
    const response = await fetch(address);
    if (response.ok) take(textOf(await response.arrayBuffer()), name, response.url, rows);
    else show({ ...desk, notes: [`${address} was refused by its server (${response.status}).`] });
  } catch {
    const note = `${address} could not be reached: no network, or its server does not let this page read it.`;
    show({ ...desk, notes: [note] });
  }
}

function take(text: string, name: string, address: string, rows: Rows): void {
  show(desks.takenIn(desk, takeIn(text, name, address, rows)));
}

/** UTF-8, or what spreadsheets write instead. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function addressesNow(): Addresses & { readonly frames: string } {
  return { data: `${wordsAt(finished(desk.history.now), ['id'])}.json`, ...addresses };
}

function draw(): void {
  const draft = desk.history.now;
  const { past, future } = desk.history;
  const options = (names: readonly string[]): unknown => names.map((name) => html`<option value=${name}></option>`);
  render(
    html`<div class="write">
        ${startView(start, desk.notes)}
        <p class="buttons bar">
          <button
            type="button"
            aria-keyshortcuts="Control+Z"
            aria-disabled=${past.length ? 'false' : 'true'}
            @click=${() => show(desks.stepBack(desk))}
          >
            Undo
          </button>
          <button
            type="button"
            aria-keyshortcuts="Control+Y Control+Shift+Z"
            aria-disabled=${future.length ? 'false' : 'true'}
            @click=${() => show(desks.stepForward(desk))}
          >
            Redo
          </button>
          <span class="hint">${isBlank(draft) ? '' : 'Kept in this browser until you download it.'}</span>
        </p>
        <section aria-labelledby="about">
          <h2 id="about">About it</h2>
          <div class="fields">${fieldsView(desk, parts, [], ABOUT)}</div>
        </section>
        ${PARTS.map((part) => partView(desk, parts, part))}
        <datalist id="everyone">${options(everyName(draft))}</datalist>
        <datalist id="people">${options(actorNames(draft))}</datalist>
        <datalist id="offices">${options(officeTitles(draft))}</datalist>
      </div>
      <div class="see">${todoView(draft, desk.advice, said, start)} ${previewView(ready, desk.card, chooseCard)}</div>
      ${awayView(
        away,
        desk.embed,
        addressesNow(),
        embedCode(draft, desk.embed, addressesNow()),
        JSON.stringify(finished(draft), null, 2),
        done,
      )}`,
    root,
  );
}

document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
  const key = event.key.toLowerCase();
  const target = event.target as Element | null;
  // Fields that are no part of the dossier have their own undo.
  if (target?.matches('.picker textarea, #start-address, [id^="embed-"]')) return;
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  show(key === 'y' || event.shiftKey ? desks.stepForward(desk) : desks.stepBack(desk));
});
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  void takeFiles([...(event.dataTransfer?.files ?? [])], '');
});
draw();
