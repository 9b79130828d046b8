/** A page of one host can neither ask about nor store pupils of another. */

interface OfHost {
  host: string;
}

/** True when every pupil that is named in the arguments of a call belongs to this host. */
export function isAbout(host: string, args: object): boolean {
  const { pupil, pupils = [] } = args as { pupil?: OfHost; pupils?: OfHost[] };
  return [...(pupil ? [pupil] : []), ...pupils].every((one) => one.host === host);
}
