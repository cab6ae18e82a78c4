// Without Angular's own compiler in the build: the template is compiled in the page.
import '@angular/compiler';
import 'entente-elements/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { SRC, STEPS } from '../story.js';

class App {
  src = SRC;
  step = signal(0);
  shown = signal(true);
  loads = signal(0);
  selected = signal('');

  get now() {
    return STEPS[this.step()];
  }

  loaded() {
    this.loads.update((count) => count + 1);
  }

  choose(/** @type {CustomEvent} */ event) {
    this.selected.set(event.detail.id ?? '');
  }
}

const template = `<main>
  <button id="next" (click)="step.set(1)">Next</button>
  <button id="toggle" (click)="shown.set(!shown())">Toggle</button>
  <output id="loads">{{ loads() }}</output>
  <output id="selected">{{ selected() }}</output>
  @if (shown()) {
    <article>
      <quote-card [src]="src" [quote]="now.quote" [original]="now.original" [scope]="now.scope" loading="eager"
        (entente-load)="loaded()" (entente-select)="choose($event)">
        <blockquote>Words for readers without scripts</blockquote>
      </quote-card>
      <visit-timeline [dossier]="now.dossier" between="MNG PRK" [gaps]="now.gaps" loading="eager"
        (entente-load)="loaded()"></visit-timeline>
      <relations-map [src]="src" [focus]="now.focus" at="2007-12" loading="eager"
        (entente-load)="loaded()"></relations-map>
    </article>
  }
</main>`;

const decorated = Component({ selector: '#root', schemas: [CUSTOM_ELEMENTS_SCHEMA], template })(App);
await bootstrapApplication(decorated ?? App, { providers: [provideZonelessChangeDetection()] });
