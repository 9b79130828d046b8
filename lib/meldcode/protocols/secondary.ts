/** Secondary school, after source 000. */
import { PROTOCOL_VERSION, type Protocol } from '../protocol/schema.ts';
import { pick } from './asks.ts';
import { GUIDANCE } from './guidance.ts';
import { ask, CONTACTS, LEARN, TERMS } from './shared.ts';

const LATER = 'Op school bespreek je dit in het multidisciplinair overleg (MDO). ';

export const secondary: Protocol = {
  format: 'kantlijn-protocol',
  version: PROTOCOL_VERSION,
  id: 'secondary',
  name: 'Voortgezet onderwijs',
  source: 'Naar een handreiking voor de ondersteuningsroute in het voortgezet onderwijs (000).',
  categoryName: 'Meldcode',
  parentReadable: [],
  roles: [
    {
      role: 'mentor',
      name: 'Mentor',
      tasks: ['Aanspreekpunt voor leerling en ouders', 'Signalen van docenten bundelen'],
    },
    { role: 'leerkracht', name: 'Docent', tasks: ['Signaleren en doorgeven aan de mentor'] },
    {
      role: 'ib',
      name: 'Zorgcoördinator',
      tasks: ['Intern ondersteuningsteam voorzitten', 'Advies van Veilig Thuis', 'Verwijsindex'],
    },
    { role: 'directie', name: 'Schoolleider', tasks: ['Beslissen, en bespreken met leerling en ouders'] },
    { role: 'aandachtsfunctionaris', name: 'Aandachtsfunctionaris', tasks: ['Meedenken en begeleiden'] },
  ],
  steps: [
    {
      step: 1,
      title: 'Signalen in kaart brengen',
      supportTitle: 'Observeren, signaleren en begeleiden',
      guidance: GUIDANCE[1],
      roles: ['leerkracht', 'mentor'],
      asks: [
        ...pick(1, 'feiten', 'hypothese-apart', 'bron-en-datum', 'diagnose'),
        ask('leerlingbespreking', 'Signalen van docenten gebundeld in de leerlingbespreking', {
          roles: ['mentor'],
        }),
        ask('overdracht', 'Gekeken naar overdracht van de vorige school en intake'),
        ...pick(1, 'signaleringslijst'),
      ],
    },
    {
      step: 2,
      title: 'Collegiale consultatie',
      supportTitle: 'Intern ondersteuningsteam',
      guidance: GUIDANCE[2].replaceAll("IB'er", 'zorgcoördinator').replaceAll('directeur', 'schoolleider'),
      roles: ['mentor', 'ib'],
      asks: [
        { ...pick(2, 'ib')[0]!, text: 'Besproken met de zorgcoördinator' },
        ask('zelfde-signalen', 'Gevraagd of collega’s hetzelfde zien'),
        ...pick(2, 'deskundige-eerst', 'advies-vt', 'letsel', 'uitkomst'),
        {
          ...pick(2, 'verwijsindex')[0]!,
          hint: 'Alleen de zorgcoördinator registreert. Ouders horen het eerst.',
        },
        ask('terugkoppeling', 'Teruggekoppeld aan wie het signaal gaf'),
        ask('breed-overleg', 'Gekozen: wel of niet naar het multidisciplinair overleg', { roles: ['ib'] }),
      ],
    },
    {
      step: 3,
      title: 'Gesprek met leerling en ouders',
      supportTitle: 'Multidisciplinair overleg',
      guidance: GUIDANCE[3].replaceAll("IB'er of directeur", 'De zorgcoördinator of schoolleider'),
      roles: ['mentor', 'ib', 'directie'],
      asks: [
        ...pick(3, 'voorbereid'),
        { ...pick(3, 'erbij')[0]!, text: 'Zorgcoördinator of schoolleider is erbij' },
        ...pick(3, 'gesprek', 'verslag'),
      ],
    },
    {
      step: 4,
      title: 'Samen wegen van de signalen',
      supportTitle: 'Acties uitvoeren',
      guidance: LATER + GUIDANCE[4].replaceAll("IB'er en directeur", 'zorgcoördinator en schoolleider'),
      roles: ['ib', 'directie'],
      asks: [
        ...pick(4, 'afwegingskader'),
        ask('mdo', 'Aard, ernst en risico gewogen in het multidisciplinair overleg', {
          required: true,
          met: [{ type: 'consultation', field: 'with', is: ['mdo'] }],
        }),
        ...pick(4, 'bij-twijfel'),
      ],
    },
    {
      step: 5,
      title: 'Beslissen: hulp en/of melden',
      supportTitle: 'Acties uitvoeren',
      guidance:
        LATER +
        GUIDANCE[5]
          .replaceAll("de IB'er", 'de zorgcoördinator')
          .replaceAll('De directeur', 'De schoolleider'),
      roles: ['directie', 'ib'],
      asks: [
        ...pick(5, 'besluiten'),
        ask('wie-meldt', 'Afgesproken wie meldt, en of dat op naam is', { met: [{ type: 'report' }] }),
        ...pick(5, 'geheim', 'besproken', 'melding', 'bestuur', 'hulp'),
      ],
    },
    {
      step: 6,
      title: 'Volgen en afsluiten',
      supportTitle: 'Volgen en nazorg',
      guidance: GUIDANCE[6],
      roles: ['mentor', 'ib'],
      asks: pick(6, 'volgen', 'antwoord-vt', 'evaluatie', 'nazorg'),
    },
  ],
  terms: TERMS,
  parentsBetween: true,
  verwijsindex: { on: true, name: 'Verwijsindex', reviewMonths: [] },
  contacts: CONTACTS,
  learn: LEARN,
  categoryGuidance: [
    {
      category: 'Meldcode',
      text: 'Hier horen signalen over de situatie thuis en de stappen van de Meldcode. Zet ze nooit in een categorie die ouders kunnen lezen.',
    },
  ],
};
