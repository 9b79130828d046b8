/** Ties the page, the background and the panel together for as long as the overlay lives. */

import { healthOf } from '../../lib/lvs/health.ts';
import type { PageHandle } from '../../lib/lvs/page-handle.ts';
import { profileFor } from '../../lib/lvs/profile/built-in.ts';
import type { Profile } from '../../lib/lvs/profile/types.ts';
import type { NoteReading, PupilIdentity } from '../../lib/lvs/types.ts';
import { type PageWatch, watchPage } from '../../lib/lvs/watch-page.ts';
import { call } from '../../lib/messages/client.ts';
import { CallFailure } from '../../lib/messages/failure.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { FieldKeeper } from './field-keeper.ts';
import { Learn } from './learn.ts';
import type { MetPupils } from './met.ts';
import { NotesSync } from './notes-sync.ts';
import { Paint } from './paint.ts';
import { perform } from './perform.ts';
import { Retry } from './retry.ts';
import { samePupil } from './same-pupil.ts';
import { Screen } from './screen.ts';
import { followStorage, type OverlaySettings, readProfiles } from './settings.ts';
import { emptyView } from './view.ts';
import { Whose } from './whose.ts';

export class Session {
  readonly #screen: Screen;
  readonly #document: Document;
  readonly #learn: Learn;
  #profile: Profile;
  #watch: PageWatch;
  readonly #met: MetPupils;
  readonly #whose = new Whose();
  readonly #notes = new NotesSync();
  readonly #retry = new Retry();
  readonly #field: FieldKeeper;
  readonly #paint: Paint;
  #view: PageView;
  #asked = 0;

  constructor(document: Document, settings: OverlaySettings, own: Profile[], met: MetPupils) {
    this.#document = document;
    this.#met = met;
    this.#profile = profileFor(document.location.hostname, own);
    this.#view = emptyView(settings);
    this.#screen = new Screen(document, settings, (message) => void this.perform(message));
    this.#paint = new Paint(document, this.#screen.layer, () => this.#screen.keep());
    this.#field = new FieldKeeper(() => this.#fieldChanged());
    followStorage(
      (next) => this.#settingsChanged(next),
      () => void this.renew(),
    );
    this.#learn = new Learn(document, this.#screen.layer, (learn) => this.#show({ learn }));
    this.#watch = this.#begin();
    this.#settingsChanged(settings);
  }

  /** Stored data changed: what the background said may no longer hold, and the profile may be another. */
  async renew(): Promise<void> {
    const profile = profileFor(this.#document.location.hostname, await readProfiles());
    if (JSON.stringify(profile) !== JSON.stringify(this.#profile)) {
      this.#profile = profile;
      this.#watch.stop();
      this.#watch = this.#begin();
    }
    this.refresh();
  }

  refresh(): void {
    this.#retry.reset();
    this.#notes.forget();
    this.#field.again();
    this.#watch.refresh();
  }

  toggle(): void {
    void this.#screen.toggle();
  }

  /** Begins teaching this page, with the panel open. */
  async learn(): Promise<void> {
    await this.#screen.open();
    this.#learn.start(this.#profile);
  }

  perform(message: Parameters<typeof perform>[0]): Promise<void> {
    return perform(message, {
      handle: this.#watch.current,
      screen: this.#screen,
      refresh: () => this.refresh(),
      wrote: () => this.#watch.current && this.#field.look(this.#watch.current, false),
      labels: (marks) => this.#paint.labels(marks),
      unwritten: (text) => this.#show({ unwritten: text }),
      learn: () => void this.learn(),
      learning: (message) => this.#learn.perform(message),
    });
  }

  #begin(): PageWatch {
    return watchPage(this.#document, {
      profile: this.#profile,
      ours: this.#screen.host,
      memory: this.#met.memory,
      onPage: (handle) => void this.#pageChanged(handle),
      onField: (handle) => this.#typed(handle),
      onMove: () => this.#paint.move(),
      onSelect: (handle) => this.#selected(handle),
    });
  }

  #typed(handle: PageHandle): void {
    this.#field.look(handle, true);
    // An emptied field may end the doubt about whose page it is.
    if (this.#whose.mixed) this.#watch.refresh();
  }

  async #pageChanged(handle: PageHandle): Promise<void> {
    const mine = ++this.#asked;
    const stale = () => mine !== this.#asked;
    const reading = this.#whose.check(handle.reading, handle.field?.element ?? null);
    const { kind, pupil, problem } = reading;
    const other = !samePupil(pupil, this.#view.pupil);
    if (other) {
      this.#paint.badges([]);
      this.#screen.badge(null);
      this.#paint.labels([]);
    }
    const fresh = other ? { selection: null, notes: [], reading: null, progress: null } : {};
    this.#show({ ...fresh, kind, pupil, problem, health: healthOf(this.#profile, handle) });
    this.#field.page(handle, other);
    try {
      await this.#met.keep();
      if (kind === 'group-list') await this.#list(handle, stale);
      else if (pupil) await this.#file(handle, pupil, reading.notes, stale);
      else this.#paint.badges([]);
      this.#retry.reset();
    } catch (error) {
      if (error instanceof CallFailure && error.key === 'errors.gone') this.#orphaned();
      else if (!stale() && !this.#retry.later(() => this.#watch.refresh()))
        this.#show({
          reading: { read: this.#view.notes.length, of: reading.notes.length, stopped: true },
        });
    }
  }

  async #file(handle: PageHandle, pupil: PupilIdentity, notes: NoteReading[], stale: () => boolean) {
    for await (const { notes: views, reading, progress, badge } of this.#notes.understand(pupil, notes)) {
      if (stale()) return;
      this.#show({ reading, progress, ...(views ? { notes: views } : {}) });
      const place = handle.pupilPlace();
      this.#paint.badges(badge && place ? [{ badge, place }] : []);
      this.#screen.badge(badge);
      if (views) this.#paint.notes(handle, views);
    }
  }

  async #list(handle: PageHandle, stale: () => boolean): Promise<void> {
    const { rows } = handle.reading;
    const { badges } = await call('list.seen', { pupils: rows.map((row) => row.pupil) });
    if (stale()) return;
    this.#screen.badge(null);
    this.#paint.badges(
      rows.flatMap((row, index) => {
        const place = handle.rowPlace(row.index);
        const badge = badges[index];
        return badge && place ? [{ badge, place }] : [];
      }),
    );
  }

  #fieldChanged(): void {
    const { view, field, findings } = this.#field;
    this.#show({ field: view });
    this.#screen.count(findings.length);
    this.#paint.field(field, view?.text ?? '', findings);
  }

  #settingsChanged(settings: OverlaySettings): void {
    const layout = this.#screen.apply(settings);
    this.#paint.hide(settings.digibord);
    this.#show({ layout, digibord: settings.digibord });
  }

  #selected(handle: PageHandle): void {
    const selection = handle.selectedWords();
    if (JSON.stringify(selection) !== JSON.stringify(this.#view.selection ?? null)) this.#show({ selection });
  }

  /** The extension was updated under us: say so calmly, and stop asking. */
  #orphaned(): void {
    this.#retry.reset();
    this.#watch.stop();
    this.#field.stop();
    this.#screen.orphaned();
  }

  #show(change: Partial<PageView>): void {
    this.#view = { ...this.#view, ...change };
    this.#screen.show(this.#view, change);
  }
}
