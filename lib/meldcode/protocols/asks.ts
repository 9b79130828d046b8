/** What each step asks, as the sources name it (000, 001, 002, 003); a protocol picks from these. */
import type { ProtocolAsk, ProtocolStep } from '../protocol/schema.ts';
import { ask } from './shared.ts';

type Step = ProtocolStep['step'];
const must = { required: true } as const;

export const ASKS: Record<Step, ProtocolAsk[]> = {
  1: [
    ask('feiten', 'Opgeschreven wat je zag en hoorde', { ...must, met: [{ type: 'signal' }] }),
    ask('hypothese-apart', 'Wat je denkt staat apart, en heet hypothese', must),
    ask('bron-en-datum', 'Bij wat een ander zei staan bron en datum', must),
    ask('diagnose', 'Een diagnose staat er alleen in als een bevoegde deskundige die stelde'),
    ask('doorgegeven', "Het signaal is bij de IB'er bekend", must),
    ask('signaleringslijst', 'Signaleringslijst ingevuld', { met: [{ type: 'signal-list' }] }),
  ],
  2: [
    ask('ib', "Besproken met de IB'er", {
      ...must,
      met: [{ type: 'consultation', field: 'with', is: ['ib'] }],
    }),
    ask('ib-en-directeur', "IB'er en directeur weten het van elkaar", {
      ...must,
      met: [{ type: 'consultation', field: 'headTold', is: [true] }],
    }),
    ask('deskundige-eerst', 'Eerst een deskundige gevraagd', {
      hint: 'Bij eergerelateerd geweld, huwelijksdwang, seksueel misbruik, genitale verminking of ouderenmishandeling: praat nog niet met leerling of ouders.',
      met: [{ type: 'consultation', field: 'expertFirst', is: [true] }],
    }),
    ask('advies-vt', 'Advies gevraagd aan Veilig Thuis', {
      hint: 'Mag zonder namen. Dan breek je geen geheim.',
      met: [{ type: 'consultation', field: 'with', is: ['veilig-thuis'] }],
    }),
    ask('letsel', 'Bij letsel: een deskundige gevraagd', {
      met: [{ type: 'consultation', field: 'with', is: ['injury-expert', 'jgz'] }],
    }),
    ask('uitkomst', 'Uitkomst van het overleg vastgelegd', { ...must, met: [{ type: 'consultation' }] }),
    ask('verwijsindex', 'Geregistreerd in de Verwijsindex', {
      hint: "Alleen de IB'er registreert. Ouders horen het eerst.",
      roles: ['ib'],
      met: [{ type: 'verwijsindex', field: 'what', is: ['registered', 'renewed'] }],
    }),
  ],
  3: [
    ask('voorbereid', "Gesprek voorbereid, zo nodig met IB'er of Veilig Thuis"),
    ask('erbij', "IB'er of directeur is erbij", {
      ...must,
      met: [{ type: 'talk', field: 'present', is: ['ib', 'head'] }],
    }),
    ask('gesprek', 'Gesprek gevoerd: doel, feiten, reactie', {
      ...must,
      hint: 'Leg pas na de reactie uit wat je denkt, en alleen als het nodig is.',
      met: [{ type: 'talk' }, { type: 'talk-omitted' }],
    }),
    ask('verslag', 'Reactie en uitkomst vastgelegd', {
      ...must,
      met: [{ type: 'talk' }, { type: 'talk-omitted' }],
    }),
  ],
  4: [
    ask('afwegingskader', 'Afwegingskader doorlopen', { ...must, met: [{ type: 'weighing' }] }),
    ask('samen', "Gewogen door IB'er en directeur samen", must),
    ask('bij-twijfel', 'Bij twijfel: Veilig Thuis (opnieuw) gevraagd', {
      met: [{ type: 'weighing', field: 'adviceAsked', is: [true] }],
    }),
  ],
  5: [
    ask('besluiten', 'Twee besluiten genomen: melden? hulp?', { ...must, met: [{ type: 'decision' }] }),
    ask('geheim', 'Geheimhouding gewogen', { met: [{ type: 'secrecy-check' }] }),
    ask('besproken', 'Voor een melding: besproken met leerling en ouders', {
      hint: 'Leerling vanaf 12 jaar, ouders tot de leerling 16 is. Weglaten mag alleen om de veiligheid of als het contact dan breekt.',
      met: [{ type: 'report' }],
    }),
    ask('melding', 'Melding gedaan bij Veilig Thuis', { met: [{ type: 'report' }] }),
    ask('bestuur', 'Bestuur weet van de melding', {
      met: [
        { type: 'decision', field: 'boardTold', is: [true] },
        { type: 'report', field: 'boardTold', is: [true] },
      ],
    }),
    ask('hulp', 'Hulp afgesproken: resultaat, termijn, wie doet wat', { met: [{ type: 'help-plan' }] }),
  ],
  6: [
    ask('volgen', 'Gevolgd hoe het nu gaat', {
      ...must,
      met: [{ type: 'followed' }, { type: 'help-evaluated' }],
    }),
    ask('antwoord-vt', 'Antwoord van Veilig Thuis ontvangen', { met: [{ type: 'report-answer' }] }),
    ask('evaluatie', 'Hulp geëvalueerd', { met: [{ type: 'help-evaluated' }] }),
    ask('nazorg', 'Nazorg afgesproken', { met: [{ type: 'closed', field: 'why', is: ['help-worked'] }] }),
  ],
};

/** The asks of a step by id, in the order given. */
export function pick(step: Step, ...ids: string[]): ProtocolAsk[] {
  return ids.map((id) => {
    const found = ASKS[step].find((one) => one.id === id);
    if (!found) throw new Error(`step ${step} has no ask ${id}`);
    return found;
  });
}
