/** Who may receive what (004 bijlage 6, 002): shown at the moment one is about to share. */
import type { ContentOf } from './content/fields.ts';

export type Receiver = NonNullable<ContentOf<'shared'>['to']>;
export type Consent = NonNullable<ContentOf<'shared'>['consent']>;

/** Without consent, when it is needed to stop or investigate abuse, data go to these four only. */
export const FOUR_RECEIVERS = [
  'veilig-thuis',
  'child-protection-board',
  'police',
  'certified-institution',
] as const satisfies readonly Receiver[];

/** Openness, care, purpose: always. Words under `share.rule.<id>`. */
export const SHARING_RULES = ['openness', 'care', 'purpose'] as const;

export interface SharingAdvice {
  allowed: boolean;
  /** Key of the catalogue of the Meldcode. */
  why: string;
}

export function sharingAdvice(to: Receiver, consent: Consent): SharingAdvice {
  if (consent === 'given') return { allowed: true, why: 'share.with-consent' };
  return (FOUR_RECEIVERS as readonly Receiver[]).includes(to)
    ? { allowed: true, why: 'share.without-consent-if-needed' }
    : { allowed: false, why: 'share.only-with-consent' };
}
