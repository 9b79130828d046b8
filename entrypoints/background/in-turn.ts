/**
 * What is kept of one pupil changes by one call at a time: a file that is being read when its pupil is erased is
 * read to its end first, and nothing of it is stored afterwards.
 */
export const inTurn = <T>(pupil: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`pupil ${pupil}`, work) as Promise<T>;
