/** Who may make a diagnosis (guideline, section B): a professional, or an institute that assesses. */
const QUALIFIED =
  /arts\b|\bspecialist|psychiater|psycholo(?:og|ge)|orthopedago(?:og|ge)|logopedist|\bgz\b|\bggz\b|neuroloog|ziekenhuis|polikliniek|kliniek\b|audiologisch|expertise|instituut|onderzoeksbureau|behandelcentrum|dyslexiecentrum/i;

/** Whether `who` names a professional or institute that may make a diagnosis. */
export function isQualified(who: string): boolean {
  return QUALIFIED.test(who);
}
