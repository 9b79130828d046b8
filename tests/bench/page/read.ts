/** Runs in the page: how long one reading takes. */
import { generic } from '../../../lib/lvs/profile/generic.ts';
import { readPageSteps } from '../../../lib/lvs/read/page.ts';
import { runNow } from '../../../lib/lvs/read/steps.ts';

export interface ReadTime {
  notes: number;
  /** The middle of five, in milliseconds. */
  time: number;
}

/** Leaves so many notes on the page and reads it. */
function measureReading(keep: number): ReadTime {
  const rows = document.querySelectorAll(
    '.dossier table.notities tbody tr, .dossier article, .dossier tbody tr',
  );
  for (const row of [...rows].slice(keep)) row.remove();
  const times: number[] = [];
  let notes = 0;
  for (let turn = 0; turn < 5; turn++) {
    const begun = performance.now();
    notes = runNow(readPageSteps(document, generic, new Date())).reading.notes.length;
    times.push(performance.now() - begun);
  }
  return { notes, time: times.toSorted((a, b) => a - b)[2]! };
}
Object.assign(globalThis, { measureReading });
