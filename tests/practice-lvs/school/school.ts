import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDay, schoolDay } from './days.ts';
import { histories } from './histories/index.ts';
import { pupils } from './pupils.ts';
import type { Pupil, SaveFailure, StoredNote } from './types.ts';

/** What a form hands in. */
export type NoteDraft = Omit<StoredNote, 'id'>;

function seed(today: string): StoredNote[] {
  let id = 100;
  return Object.entries(histories).flatMap(([pupil, past]) =>
    past.map(({ daysAgo, confidential = false, ...rest }) => {
      id += 1;
      return { ...rest, id, pupil, date: schoolDay(today, daysAgo), confidential };
    }),
  );
}

/** The school behind all hosts of one run; every change is in its file before the caller goes on. */
export class School {
  readonly file: string;
  readonly fixedToday: string | null;
  failure: SaveFailure | null = null;
  #notes: StoredNote[];

  /** @param today `YYYY-MM-DD`; null follows the clock. */
  constructor(dataDir: string, today: string | null) {
    mkdirSync(dataDir, { recursive: true });
    this.file = join(dataDir, 'school.json');
    this.fixedToday = today;
    this.#notes = existsSync(this.file) ? JSON.parse(readFileSync(this.file, 'utf8')) : seed(this.today);
    this.#write();
  }

  get today(): string {
    return this.fixedToday ?? isoDay(new Date());
  }

  pupil(number: string): Pupil | undefined {
    return pupils.find((pupil) => pupil.number === number);
  }

  /** Notes of one pupil, newest first. */
  notesOf(number: string): StoredNote[] {
    return this.#notes
      .filter((note) => note.pupil === number)
      .sort((a, b) => b.date.localeCompare(a.date) || b.id - a.id);
  }

  add(draft: NoteDraft): StoredNote {
    const note = { ...draft, id: Math.max(100, ...this.#notes.map(({ id }) => id)) + 1 };
    this.#notes.push(note);
    this.#write();
    return note;
  }

  /** Changes a note that is there; false when there is none of this id. */
  edit(id: number, change: Partial<Pick<StoredNote, 'text' | 'date' | 'category'>>): boolean {
    const note = this.#notes.find((candidate) => candidate.id === id);
    if (!note) return false;
    Object.assign(note, change);
    this.#write();
    return true;
  }

  /** Back to the notes from before the run. */
  reset(): void {
    this.failure = null;
    this.#notes = seed(this.today);
    this.#write();
  }

  #write(): void {
    writeFileSync(`${this.file}.new`, JSON.stringify(this.#notes, null, 1));
    renameSync(`${this.file}.new`, this.file);
  }
}
