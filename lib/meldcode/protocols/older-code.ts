/** An older school code with three roles, after source 001, with today's names (older-names.ts). */
import { PROTOCOL_VERSION, type Protocol } from '../protocol/schema.ts';
import { pick } from './asks.ts';
import { GUIDANCE } from './guidance.ts';
import { ask, CONTACTS, LEARN, TERMS } from './shared.ts';

export const olderCode: Protocol = {
  format: 'kantlijn-protocol',
  version: PROTOCOL_VERSION,
  id: 'older-code',
  name: 'Oudere code met drie rollen',
  source: 'Naar een oudere code van een schoolbestuur (001). Het AMK en het Steunpunt heten nu Veilig Thuis.',
  categoryName: 'Meldcode',
  parentReadable: [],
  roles: [
    { role: 'leerkracht', name: 'Leerkracht', tasks: ['Signalen vastleggen', 'Status bijhouden'] },
    { role: 'ib', name: 'IB’er', tasks: ['De directeur informeren', 'Advies vragen'] },
    { role: 'directie', name: 'Directeur', tasks: ['Bij het gesprek zijn', 'Samen met de IB’er melden'] },
  ],
  steps: [
    {
      step: 1,
      title: 'Signalen in kaart brengen',
      supportTitle: null,
      guidance: `${GUIDANCE[1]} Zie je vooral de ouder en niet het kind? Ook dan kun je zorgen om het kind vastleggen. Overleg met IB'er of directie.`,
      roles: ['leerkracht'],
      asks: [
        ...pick(1, 'feiten', 'hypothese-apart', 'bron-en-datum', 'diagnose'),
        ask('status', 'Stand van zaken bijgewerkt', { met: [{ type: 'step-done' }] }),
        ...pick(1, 'signaleringslijst'),
      ],
    },
    {
      step: 2,
      title: 'Overleg met het zorgteam en zo nodig Veilig Thuis',
      supportTitle: null,
      guidance: GUIDANCE[2],
      roles: ['leerkracht', 'ib'],
      asks: [
        ...pick(2, 'ib', 'ib-en-directeur', 'advies-vt', 'uitkomst'),
        ask('vertrouwenspersoon', 'Zo nodig: de externe vertrouwenspersoon gevraagd', {
          met: [{ type: 'consultation', field: 'with', is: ['confidant'] }],
        }),
      ],
    },
    {
      step: 3,
      title: 'Gesprek met de ouder',
      supportTitle: null,
      guidance: GUIDANCE[3],
      roles: ['leerkracht', 'ib', 'directie'],
      asks: pick(3, 'voorbereid', 'erbij', 'gesprek', 'verslag'),
    },
    {
      step: 4,
      title: 'Aard en ernst wegen',
      supportTitle: null,
      guidance: GUIDANCE[4],
      roles: ['ib', 'directie'],
      asks: [
        ...pick(4, 'afwegingskader', 'bij-twijfel'),
        ask('gesprek-kind', 'Bekeken of een gesprek met het kind zinvol en mogelijk is'),
        ask('instrument', 'Risico’s ingeschat met een instrument', {
          met: [{ type: 'weighing', field: 'instrument' }],
        }),
      ],
    },
    {
      step: 5,
      title: 'Beslissen: hulp of melden',
      supportTitle: null,
      guidance: GUIDANCE[5],
      roles: ['directie', 'ib'],
      asks: pick(5, 'besluiten', 'geheim', 'besproken', 'melding', 'hulp'),
    },
    {
      step: 6,
      title: 'Volgen en afsluiten',
      supportTitle: null,
      guidance: GUIDANCE[6],
      roles: ['leerkracht', 'ib', 'directie'],
      asks: pick(6, 'volgen', 'antwoord-vt', 'evaluatie', 'nazorg'),
    },
  ],
  terms: TERMS,
  parentsBetween: false,
  verwijsindex: { on: false, name: 'Verwijsindex', reviewMonths: [] },
  contacts: CONTACTS,
  learn: LEARN,
  categoryGuidance: [
    {
      category: 'Meldcode',
      text: 'Hier horen signalen over de situatie thuis en de stappen van de Meldcode. Zet ze nooit in een categorie die ouders kunnen lezen.',
    },
  ],
};
