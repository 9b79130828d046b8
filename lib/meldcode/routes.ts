/** Signals that are not the Meldcode (002): who is told, and which duties there are. */
import type { ContentOf } from './content/fields.ts';

export type OtherRoute = NonNullable<ContentOf<'other-route'>['route']>;

/** Phone of the vertrouwensinspecteur, working days 8–17 h (002, bijlage 4). */
export const VERTROUWENSINSPECTEUR = '0900 111 3 111';

export interface RouteAdvice {
  route: OtherRoute;
  /** Whom to tell, first to last. */
  tell: readonly NonNullable<ContentOf<'other-route'>['told']>[number][];
  /** Keys of the catalogue of the Meldcode. */
  title: string;
  why: string;
  duties: string[];
  phone: string | null;
}

/** `sexual`: a possible sexual offence, which brings duties to report, to confer and to press charges. */
export function routeAdvice(route: OtherRoute, sexual = false): RouteAdvice {
  const words = { route, title: `route.${route}`, why: `route.${route}.why` };
  switch (route) {
    case 'professional':
      return {
        ...words,
        tell: sexual ? ['head', 'board', 'confidential-inspector'] : ['head'],
        duties: sexual
          ? ['route.duty.report', 'route.duty.confer', 'route.duty.charges']
          : ['route.duty.internal-rules'],
        phone: VERTROUWENSINSPECTEUR,
      };
    case 'between-pupils':
      return {
        ...words,
        tell: ['head', 'inspectorate'],
        duties: ['route.duty.head-tells-inspectorate'],
        phone: null,
      };
    case 'other-parent':
      return { ...words, tell: ['head'], duties: ['route.duty.head'], phone: null };
  }
}
