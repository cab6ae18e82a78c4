import { LitElement, type PropertyValues } from 'lit';
import { DossierController } from '../../controllers/dossier.js';
import { reportProblems } from '../../controllers/report.js';
import { ScopeController, type Shared } from '../../controllers/scope.js';
import { VisibilityController } from '../../controllers/visibility.js';
import type { Dossier } from '../../model/dossier.js';
import type { DossierInput } from '../../model/written.js';
import { absolute } from './address.js';
import { EntenteEvent } from './events.js';
import { property } from './property.js';

/**
 * Where an element's data comes from, when it is fetched, and what is shared with the other elements of a page that have
 * the same. Nothing is drawn here.
 */
export abstract class SourcedElement extends LitElement {
  /** URL of a dossier (`.json`) or of one table of it (`.csv`), relative to the page. */
  @property() src: string | undefined;

  /**
   * Where our fields stand in a table with columns of its own: `when=start/end; visitors.name=visitor; from=from_; to='USA'`.
   * Only for a `src` that is a table. A column that is not there is told of.
   */
  @property() columns: string | undefined;

  /**
   * Pins the data: a digest of the file at `src` (`sha384-…`), as on a `<script>`. A file of other content is not drawn.
   * Without it the data is live. `npx entente-elements pin FILE` prints it.
   */
  @property() integrity: string | undefined;

  /** The dossier as an object, for pages that have it already. Comes before `src`. */
  @property({ attribute: false }) dossier: DossierInput | undefined;

  /** Elements of one page with the same `src` and `scope` share selection, focus and date. */
  @property() scope: string | undefined;

  /** `lazy` starts work when the element comes within a screen of the viewport, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  protected readonly data: DossierController = new DossierController(this, () => {
    this.#arrived();
  });
  protected readonly shared: ScopeController = new ScopeController(this, (shared) => {
    this.hear(shared);
  });
  protected readonly visibility: VisibilityController = new VisibilityController(this, () => {
    this.data.allow();
    this.requestUpdate();
  });

  /** Loads the dossier again, also where it was read before. Settles when it is there or could not be had. */
  async reload(): Promise<void> {
    await this.data.reload();
    await this.updateComplete;
  }

  /** A dossier made from the page's own content, for elements that can read it; the same object at each call. */
  protected ownDossier(): object | undefined {
    return undefined;
  }

  /** The dossier that has been read. */
  protected get model(): Dossier | undefined {
    return this.data.dossier;
  }

  /** Takes over what another element of the same scope shares. */
  protected abstract hear(shared: Shared): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.source();
    // A classic script in the head defines the element before the parser has come to what stands in it.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#parsed);
    if (this.loading === 'eager') this.data.allow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#parsed);
  }

  readonly #parsed = (): void => {
    this.source();
    this.requestUpdate();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    const named = (['src', 'columns', 'integrity', 'dossier', 'scope'] as const).some((name) => changed.has(name));
    if (named || this.data.state === 'none') this.source();
    if (changed.has('loading') && this.loading === 'eager') this.data.allow();
  }

  #arrived(): void {
    const { dossier, problems } = this.data;
    reportProblems(this.localName, this.src ?? 'dossier', problems);
    this.shared.join(dossier && `${this.#url() ?? `id:${dossier.id}`} ${this.scope ?? ''}`);
    if (problems.length) this.dispatchEvent(new EntenteEvent('entente-error', { issues: problems }));
  }

  /** Looks where the data is to come from now; the same source again changes nothing. */
  protected source(): void {
    const script = this.querySelector(':scope > script[type="application/json"]');
    this.data.from({
      object: this.dossier ?? (!this.src && !script ? this.ownDossier() : undefined),
      inline: script?.textContent ?? undefined,
      url: this.#url(),
      columns: this.columns,
      integrity: this.integrity,
    });
  }

  #url(): string | undefined {
    return this.src ? absolute(this.src, this.baseURI) : undefined;
  }
}
