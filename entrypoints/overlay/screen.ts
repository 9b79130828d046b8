/** What of ours is on screen: the edge tab, the panel and its place beside the page. */
import { overlay } from '../../lib/i18n/nl/overlay.ts';
import { translator } from '../../lib/i18n/translator.ts';
import type { LayerHost } from '../../lib/lvs/layer/host.ts';
import type { Badge } from '../../lib/messages/calls.ts';
import { call } from '../../lib/messages/client.ts';
import { CallFailure } from '../../lib/messages/failure.ts';
import type { PageView, ToOverlay } from '../../lib/messages/link.ts';
import { badgeName, badgeRing } from './badge.ts';
import { Guard } from './guard.ts';
import { PanelLink } from './panel-link.ts';
import { Push } from './push.ts';
import type { OverlaySettings } from './settings.ts';
import { Shell } from './shell.ts';

const t = translator(overlay);

/** Times that the panel is lifted above what covers it, until it was quiet for so many milliseconds. */
const RAISES = 5;
const RAISE_QUIET = 15_000;

export class Screen {
  readonly #shell: Shell;
  readonly #push: Push;
  readonly #link: PanelLink;
  readonly #guard: Guard;
  #settings: OverlaySettings;
  #badge: Badge | null = null;
  #count = 0;
  #connecting: Promise<void> | null = null;
  /** The user opened or closed the panel here, so the focus goes along. */
  #focusNext = false;
  #raised = 0;
  #raisedAt = 0;

  constructor(document: Document, settings: OverlaySettings, onMessage: (message: ToOverlay) => void) {
    this.#settings = settings;
    this.#shell = new Shell(document, () => void this.toggle());
    this.#push = new Push(document);
    this.#link = new PanelLink(onMessage);
    this.#guard = new Guard({
      element: this.#shell.host,
      repair: () => this.#shell.repair(),
      gaveUp: () => void call('page.blocked', {}).catch(() => {}),
    });
  }

  get host(): HTMLElement {
    return this.#shell.host;
  }

  get layer(): LayerHost {
    return this.#shell.layer;
  }

  /** Opens or closes the panel and remembers it. An opened panel takes the focus, so that keys go there. */
  async toggle(): Promise<void> {
    this.#guard.again();
    this.#focusNext = true;
    try {
      await call('settings.set', { open: !this.#settings.open });
    } catch (error) {
      this.#focusNext = false;
      if (error instanceof CallFailure && error.key === 'errors.gone') this.orphaned();
    }
  }

  async open(): Promise<void> {
    if (!this.#settings.open) await this.toggle();
  }

  /** Returns the layout as it came out. */
  apply(settings: OverlaySettings): PageView['layout'] {
    this.#settings = settings;
    const { open, side, width, digibord } = settings;
    this.#shell.hide(digibord);
    const connected = open && !digibord ? this.#connect() : null;
    const inPanel = this.#shell.hasFocus;
    this.#draw();
    if (open && this.#focusNext) void connected?.then(() => this.#shell.focusPanel());
    else if (!open && (inPanel || this.#focusNext)) this.#shell.tab.focus();
    this.#focusNext = false;
    return { open, side, width, pushed: this.#push.set(open && !digibord, side, width) };
  }

  badge(badge: Badge | null): void {
    this.#badge = badge;
    this.#draw();
  }

  /** How many things there are to look at, for the tab of a closed panel. */
  count(count: number): void {
    if (count === this.#count) return;
    this.#count = count;
    this.#draw();
  }

  /** `change` is what is new in `view`. */
  show(view: PageView, change: Partial<PageView>): void {
    this.#link.show(view, change);
  }

  /** A modal dialog may have opened or closed. */
  keep(): void {
    this.#shell.keep();
  }

  /** Something of the page lies over the panel: above it again, but not for ever. */
  lift(): void {
    const now = performance.now();
    if (now - this.#raisedAt > RAISE_QUIET) this.#raised = 0;
    this.#raisedAt = now;
    this.#raised += 1;
    if (this.#raised <= RAISES) this.#shell.lift();
  }

  orphaned(): void {
    this.#guard.stop();
    this.#push.set(false, this.#settings.side, this.#settings.width);
    this.#shell.orphaned(t('gone'));
  }

  #draw(): void {
    const name = this.#badge
      ? badgeName(this.#badge)
      : this.#count > 0
        ? t('open-findings', { count: this.#count })
        : t('open');
    this.#shell.show(this.#settings, this.#badge && badgeRing(this.#badge), name, this.#count);
  }

  #connect(): Promise<void> {
    this.#connecting ??= this.#link
      .connect((url) => this.#shell.frame(url))
      .then(
        () => this.#draw(),
        // The background did not answer: the next time the panel is opened it is asked again.
        () => {
          this.#connecting = null;
        },
      );
    return this.#connecting;
  }
}
