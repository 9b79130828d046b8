/** Primary school, after source 003. */
import { PROTOCOL_VERSION, type Protocol } from '../protocol/schema.ts';
import { pick } from './asks.ts';
import { GUIDANCE } from './guidance.ts';
import { ask, CONTACTS, LEARN, TERMS } from './shared.ts';

export const primary: Protocol = {
  format: 'kantlijn-protocol',
  version: PROTOCOL_VERSION,
  id: 'primary',
  name: 'Basisschool',
  source: 'Naar de werkwijze van een basisschool met groot overleg (003).',
  categoryName: 'Meldcode en Verwijsindex',
  parentReadable: [
    'Onderwijs- & ondersteuningsbehoeften',
    'Kindgesprek',
    'Gespreksverslag Extern deskundige',
    'Oudercontact',
  ],
  roles: [
    {
      role: 'leerkracht',
      name: 'Leerkracht',
      tasks: ['Signaleren en noteren', 'Groeidocument invullen', 'Volgen samen met de IB’er'],
    },
    {
      role: 'ib',
      name: 'Intern begeleider',
      tasks: ['Overleg en advies van Veilig Thuis', 'Verwijsindex', 'Melden samen met de directie'],
    },
    {
      role: 'directie',
      name: 'Directie',
      tasks: ['Beslissen over een melding', 'Het bestuur informeren', 'Hulp evalueren (MT)'],
    },
  ],
  steps: [
    {
      step: 1,
      title: 'Signalen in kaart brengen',
      supportTitle: 'Observeren, signaleren en begeleiden',
      guidance: GUIDANCE[1],
      roles: ['leerkracht'],
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
      title: 'Overleggen met een collega of Veilig Thuis',
      supportTitle: 'Leerlingbespreking en (MT-)overleg',
      guidance: GUIDANCE[2],
      roles: ['leerkracht', 'ib'],
      asks: [
        ...pick(
          2,
          'ib',
          'ib-en-directeur',
          'deskundige-eerst',
          'advies-vt',
          'letsel',
          'uitkomst',
          'verwijsindex',
        ),
        ask('mt-overleg', '(MT-)overleg of intervisie gehouden', { roles: ['leerkracht'] }),
      ],
    },
    {
      step: 3,
      title: 'Gesprek met de betrokkenen',
      supportTitle: 'Groot overleg met ouders',
      guidance: GUIDANCE[3],
      roles: ['leerkracht', 'ib', 'directie'],
      asks: [
        ...pick(3, 'voorbereid', 'erbij', 'gesprek', 'verslag'),
        ask('groeidocument', 'HGW-groeidocument ingevuld', {
          roles: ['leerkracht'],
          met: [{ type: 'document-ref', field: 'kind', is: ['hgw-growth'] }],
        }),
        ask('hulpafspraken', 'Afspraken over hulp en adviezen voor leerkracht en ouders', {
          roles: ['directie'],
        }),
        ask('onderwijs-zorgvraag', 'Zo nodig: vraag voor onderwijs én zorg voorbereid', { roles: ['ib'] }),
      ],
    },
    {
      step: 4,
      title: 'Wegen van het geweld',
      supportTitle: 'Acties uitvoeren',
      guidance: GUIDANCE[4],
      roles: ['ib', 'directie'],
      asks: [
        ...pick(4, 'afwegingskader', 'samen', 'bij-twijfel'),
        ask('acties', 'Afgesproken onderzoek, hulp of steun loopt'),
      ],
    },
    {
      step: 5,
      title: 'Beslissen: melden en hulp',
      supportTitle: 'Nazorg en evaluatie',
      guidance: GUIDANCE[5],
      roles: ['directie', 'ib'],
      asks: pick(5, 'besluiten', 'geheim', 'besproken', 'melding', 'bestuur', 'hulp'),
    },
    {
      step: 6,
      title: 'Volgen en afsluiten',
      supportTitle: 'Nazorg en evaluatie',
      guidance: GUIDANCE[6],
      roles: ['leerkracht', 'ib', 'directie'],
      asks: pick(6, 'volgen', 'antwoord-vt', 'evaluatie', 'nazorg'),
    },
  ],
  terms: TERMS,
  parentsBetween: true,
  verwijsindex: { on: true, name: 'Verwijsindex (MULTIsignaal)', reviewMonths: [2, 6] },
  contacts: CONTACTS,
  learn: LEARN,
  categoryGuidance: [
    {
      category: 'Meldcode en Verwijsindex',
      text: 'Hier horen signalen over de situatie thuis, de stappen van de Meldcode, het afwegingskader en de Verwijsindex. Zet deze notities nooit in een categorie die ouders kunnen lezen.',
    },
  ],
};
