/** Kindcentrum 0–12, after source 002. */
import { PROTOCOL_VERSION, type Protocol } from '../protocol/schema.ts';
import { pick } from './asks.ts';
import { GUIDANCE } from './guidance.ts';
import { ask, CONTACTS, LEARN, TERMS } from './shared.ts';

export const kindcentrum: Protocol = {
  format: 'kantlijn-protocol',
  version: PROTOCOL_VERSION,
  id: 'kindcentrum',
  name: 'Kindcentrum 0-12',
  source: 'Naar de Meldcode van een kindcentrum voor opvang en onderwijs (002).',
  categoryName: 'Meldcode',
  parentReadable: [],
  roles: [
    { role: 'leerkracht', name: 'Leerkracht', tasks: ['Stap 1', 'Elk signaal doorgeven aan de IB’er'] },
    { role: 'pm', name: 'Pedagogisch medewerker', tasks: ['Stap 1', 'Elk signaal doorgeven aan de IB’er'] },
    {
      role: 'ib',
      name: 'Intern begeleider',
      tasks: ['Zorg coördineren', 'Advies van Veilig Thuis', 'Vastleggen voor kinderen van 0 tot 4 jaar'],
    },
    { role: 'directie', name: 'Directeur', tasks: ['Beslissen over een melding, in overleg met de IB’er'] },
    {
      role: 'anders',
      name: 'Vrijwilliger',
      tasks: ['Een signaal vertellen aan de leerkracht of pedagogisch medewerker van de groep'],
    },
  ],
  steps: [
    {
      step: 1,
      title: 'Signalen in kaart brengen',
      supportTitle: null,
      guidance: `${GUIDANCE[1]} Voor kinderen tot 4 jaar legt de IB'er het vast. Een vrijwilliger vertelt een signaal aan de leerkracht of pedagogisch medewerker.`,
      roles: ['leerkracht', 'pm'],
      asks: pick(
        1,
        'feiten',
        'hypothese-apart',
        'bron-en-datum',
        'diagnose',
        'doorgegeven',
        'signaleringslijst',
      ),
    },
    {
      step: 2,
      title: 'Overleg met een collega, zo nodig Veilig Thuis',
      supportTitle: null,
      guidance: GUIDANCE[2],
      roles: ['leerkracht', 'pm', 'ib'],
      asks: [
        ...pick(2, 'ib', 'ib-en-directeur', 'deskundige-eerst', 'advies-vt', 'letsel', 'uitkomst'),
        ask('jgz-smw', 'Zo nodig: jeugdverpleegkundige, maatschappelijk werk of CJG gevraagd', {
          met: [{ type: 'consultation', field: 'with', is: ['jgz', 'smw', 'cjg'] }],
        }),
      ],
    },
    {
      step: 3,
      title: 'Gesprek met de ouders of verzorgers',
      supportTitle: null,
      guidance: `${GUIDANCE[3]} Met het kind mag je praten zonder het eerst aan de ouders te vertellen.`,
      roles: ['leerkracht', 'pm', 'ib', 'directie'],
      asks: pick(3, 'voorbereid', 'erbij', 'gesprek', 'verslag'),
    },
    {
      step: 4,
      title: 'Wegen',
      supportTitle: null,
      guidance: GUIDANCE[4],
      roles: ['ib', 'directie'],
      asks: pick(4, 'afwegingskader', 'samen', 'bij-twijfel'),
    },
    {
      step: 5,
      title: 'Twee besluiten: melden en hulp',
      supportTitle: null,
      guidance: GUIDANCE[5],
      roles: ['directie', 'ib'],
      asks: pick(5, 'besluiten', 'geheim', 'besproken', 'melding', 'bestuur', 'hulp'),
    },
    {
      step: 6,
      title: 'Volgen en afsluiten',
      supportTitle: null,
      guidance: GUIDANCE[6],
      roles: ['leerkracht', 'pm', 'ib'],
      asks: pick(6, 'volgen', 'antwoord-vt', 'evaluatie', 'nazorg'),
    },
  ],
  terms: TERMS,
  parentsBetween: false,
  verwijsindex: { on: false, name: 'Verwijsindex', reviewMonths: [] },
  contacts: [
    ...CONTACTS,
    {
      id: 'cjg',
      name: 'Centrum voor Jeugd en Gezin',
      phone: '',
      when: '',
      about: 'Vul hier het CJG van de gemeente in.',
    },
  ],
  learn: LEARN,
  categoryGuidance: [
    {
      category: 'Meldcode',
      text: 'Hier horen signalen over de situatie thuis en de stappen van de Meldcode. Zet ze nooit in een categorie die ouders kunnen lezen.',
    },
  ],
};
