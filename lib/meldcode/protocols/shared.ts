/** What the built-in protocols have in common: terms, contacts, where to learn. Schools change them as they wish. */
import type { Protocol, ProtocolAsk } from '../protocol/schema.ts';

export const TERMS: Protocol['terms'] = {
  step: 14,
  hypothesis: 42,
  help: 42,
  follow: 42,
  parents: 14,
  reportAnswer: 5,
  keepYears: 5,
};

export const CONTACTS: Protocol['contacts'] = [
  {
    id: 'veilig-thuis',
    name: 'Veilig Thuis',
    phone: '0800-2000',
    when: 'Dag en nacht, gratis',
    about: 'Advies vragen kan zonder namen te noemen. Hier doe je ook een melding.',
  },
  {
    id: 'alarm',
    name: 'Alarmnummer',
    phone: '112',
    when: 'Dag en nacht',
    about: 'Als iemand nu in gevaar is.',
  },
  {
    id: 'vertrouwensinspecteur',
    name: 'Vertrouwensinspecteur',
    phone: '0900 111 3 111',
    when: 'Werkdagen van 8.00 tot 17.00 uur',
    about: 'Bij mogelijk misbruik, intimidatie of geweld door een medewerker.',
  },
  {
    id: 'jgz',
    name: 'Jeugdgezondheidszorg (GGD)',
    phone: '',
    when: '',
    about: 'Vul hier de jeugdarts of jeugdverpleegkundige in.',
  },
  {
    id: 'smw',
    name: 'Schoolmaatschappelijk werk',
    phone: '',
    when: '',
    about: 'Vul hier de vaste maatschappelijk werker in.',
  },
  {
    id: 'wijkteam',
    name: 'Wijkteam of jeugdteam',
    phone: '',
    when: '',
    about: 'Vul hier het team van de gemeente in.',
  },
  {
    id: 'leerplicht',
    name: 'Leerplichtambtenaar',
    phone: '',
    when: '',
    about: 'Vul hier de leerplichtambtenaar in.',
  },
];

export const LEARN: Protocol['learn'] = [
  { title: 'Basismodel Meldcode en toolkit', where: 'www.meldcode.nl', roles: [] },
  {
    title: 'Signalen herkennen en de Meldcode gebruiken (online cursus)',
    where: 'www.augeo.nl',
    roles: ['leerkracht', 'mentor', 'pm'],
  },
  {
    title: 'De Meldcode als intern begeleider (online cursus)',
    where: 'www.augeo.nl',
    roles: ['ib', 'aandachtsfunctionaris'],
  },
  { title: 'De Meldcode invoeren op school (online cursus)', where: 'www.augeo.nl', roles: ['directie'] },
  { title: 'App Meldcode Kindermishandeling', where: 'App Store en Google Play', roles: [] },
  {
    title: 'App Info delen: wat mag je met wie delen?',
    where: 'Rijksoverheid',
    roles: ['ib', 'directie', 'aandachtsfunctionaris'],
  },
  { title: 'Vakgroep van aandachtsfunctionarissen', where: 'www.lvak.nl', roles: ['aandachtsfunctionaris'] },
];

/** One thing that a step asks. `met` names the events that tick it by themselves. */
export function ask(
  id: string,
  text: string,
  more: Partial<Omit<ProtocolAsk, 'id' | 'text'>> = {},
): ProtocolAsk {
  return { id, text, hint: null, required: false, roles: [], ...more };
}
