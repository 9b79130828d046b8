import { randomInt } from 'node:crypto';
import { bagOf, type Session } from '../../http/session.ts';

export type Tab = 'map' | 'personalia' | 'toetsen';

export interface NoteValues {
  date: string;
  category: string;
  subject: string;
  text: string;
  confidential: boolean;
}

/** One page instance: it lives on the server, and its address is only a number. */
export interface WicketPage {
  id: number;
  kind: 'groepen' | 'groep' | 'leerling';
  group: string;
  pupil: string;
  tab: Tab;
  /** Whole renders so far: a callback of another render is refused. */
  renders: number;
  values: NoteValues;
  feedback: string | null;
  saved: boolean;
  /** Markup id of each component in the last render, and the way back. */
  ids: Map<string, string>;
  paths: Map<string, string>;
}

/** The page instances of one session. Ids start anywhere, so they differ per session. */
export class PageMap {
  #pages = new Map<number, WicketPage>();
  #nextPage = 0;
  #nextId = randomInt(0x10, 0x4000);

  create(state: Partial<WicketPage> & Pick<WicketPage, 'kind' | 'values'>): WicketPage {
    const fresh: WicketPage = {
      group: '',
      pupil: '',
      tab: 'map',
      feedback: null,
      saved: false,
      ...state,
      id: this.#nextPage,
      renders: 0,
      ids: new Map(),
      paths: new Map(),
    };
    this.#nextPage += 1;
    this.#pages.set(fresh.id, fresh);
    return fresh;
  }

  get(id: number): WicketPage | undefined {
    return this.#pages.get(id);
  }

  drop(id: number): void {
    this.#pages.delete(id);
  }

  /** A new markup id for a component; it skips ids that end in "ad", which ad blockers hide. */
  markupId(page: WicketPage, path: string): string {
    do this.#nextId += randomInt(1, 7);
    while (this.#nextId.toString(16).endsWith('ad'));
    const id = `id${this.#nextId.toString(16)}`;
    page.ids.set(path, id);
    page.paths.set(id, path);
    return id;
  }
}

export function pageMap(session: Session): PageMap {
  return bagOf(session, 'wicket', () => new PageMap());
}
