import { describe, expect, test } from 'vitest';
import type { Field } from '../../../lib/meldcode/content/field.ts';
import { fieldsOf } from '../../../lib/meldcode/content/fields.ts';
import { protocolById } from '../../../lib/meldcode/protocols.ts';
import type { EventType, StepNumber } from '../../../lib/meldcode/types.ts';

const asksOf = (id: string, step: StepNumber) =>
  protocolById(id)!.steps.find((one) => one.step === step)!.asks;
const askIds = (id: string, step: StepNumber) => asksOf(id, step).map((ask) => ask.id);
const required = (id: string, step: StepNumber) =>
  asksOf(id, step)
    .filter((ask) => ask.required)
    .map((ask) => ask.id);
const field = (type: EventType, id: string): Field => fieldsOf(type).find((one) => one.id === id)!;

describe('secondary school (000)', () => {
  test('bundles signals of teachers, and looks at what came from the school before', () => {
    expect(askIds('secondary', 1)).toEqual(expect.arrayContaining(['leerlingbespreking', 'overdracht']));
  });
  test('asks colleagues whether they see the same, and tells back to who brought the signal', () => {
    expect(askIds('secondary', 2)).toEqual(
      expect.arrayContaining([
        'zelfde-signalen',
        'terugkoppeling',
        'breed-overleg',
        'verwijsindex',
        'advies-vt',
      ]),
    );
  });
  test('weighs in the multidisciplinary meeting and agrees who reports', () => {
    expect(required('secondary', 4)).toEqual(['afwegingskader', 'mdo']);
    expect(askIds('secondary', 5)).toContain('wie-meldt');
  });
  test('names the roles of a secondary school', () => {
    const names = protocolById('secondary')!.roles.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Mentor', 'Zorgcoördinator', 'Schoolleider']));
  });
});

describe('older code (001)', () => {
  test('keeps the status, and asks the confidant and a risk instrument', () => {
    expect(askIds('older-code', 1)).toContain('status');
    expect(askIds('older-code', 2)).toContain('vertrouwenspersoon');
    expect(askIds('older-code', 4)).toEqual(expect.arrayContaining(['gesprek-kind', 'instrument']));
  });
  test('says that signals about a child one does not see may be recorded too', () => {
    expect(protocolById('older-code')!.steps[0]!.guidance).toMatch(/ouder en niet het kind/);
  });
});

describe('kindcentrum (002)', () => {
  test('the IB records for children under four, a volunteer tells the teacher', () => {
    expect(protocolById('kindcentrum')!.steps[0]!.guidance).toMatch(/tot 4 jaar.*vrijwilliger/);
    expect(protocolById('kindcentrum')!.roles.some(({ name }) => name === 'Vrijwilliger')).toBe(true);
  });
  test('asks nurse, social work and CJG where needed', () => {
    expect(askIds('kindcentrum', 2)).toContain('jgz-smw');
  });
  test('tells that one may talk with the child without telling parents', () => {
    expect(protocolById('kindcentrum')!.steps[2]!.guidance).toMatch(/kind mag je praten/);
  });
});

describe('primary school (003)', () => {
  test('a note category of its own, and categories that parents can read', () => {
    expect(protocolById('primary')).toMatchObject({ categoryName: 'Meldcode en Verwijsindex' });
    expect(protocolById('primary')!.parentReadable).toHaveLength(4);
  });
  test('groot overleg with the HGW growth document and agreed help', () => {
    expect(askIds('primary', 3)).toEqual(
      expect.arrayContaining(['groeidocument', 'hulpafspraken', 'onderwijs-zorgvraag']),
    );
  });
  test('all pupils are gone through in February and June', () => {
    expect(protocolById('primary')!.verwijsindex.reviewMonths).toEqual([2, 6]);
  });
  test('the board is told of a report', () => {
    expect(askIds('primary', 5)).toContain('bestuur');
  });
});

describe.each(['primary', 'secondary', 'kindcentrum', 'older-code'])('every route: %s', (id) => {
  test('facts, hypotheses apart, source and date are a must in step 1', () => {
    expect(required(id, 1)).toEqual(expect.arrayContaining(['feiten', 'hypothese-apart', 'bron-en-datum']));
    expect(askIds(id, 1)).toContain('diagnose');
  });
  test('the IB in step 2, IB or head at the talk, the framework in step 4, two decisions in step 5', () => {
    expect(required(id, 2)).toEqual(expect.arrayContaining(['ib', 'uitkomst']));
    expect(required(id, 3)).toEqual(['erbij', 'gesprek', 'verslag']);
    expect(required(id, 4)).toContain('afwegingskader');
    expect(askIds(id, 4)).toContain('bij-twijfel');
    expect(required(id, 5)).toEqual(['besluiten']);
    expect(askIds(id, 6)).toEqual(expect.arrayContaining(['volgen', 'antwoord-vt', 'evaluatie', 'nazorg']));
  });
  test('each step has a word of guidance; contacts and places to learn are there', () => {
    const route = protocolById(id)!;
    for (const { guidance } of route.steps) expect(guidance.length).toBeGreaterThan(60);
    expect(route.contacts.find((one) => one.id === 'veilig-thuis')?.phone).toBe('0800-2000');
    expect(route.learn.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['www.meldcode.nl', 'www.augeo.nl']),
    );
  });
});

describe('forms ask what the sources ask', () => {
  test.each<[EventType, string[]]>([
    ['consultation', ['with', 'outcome']],
    ['talk', ['with', 'present', 'reaction', 'outcome']],
    ['talk-omitted', ['ground', 'reason']],
    ['decision', ['report', 'help', 'decidedBy', 'grounds']],
    ['report', ['facts', 'named', 'pupilSpoken', 'parentsSpoken', 'schoolStillDoes']],
    ['help-plan', ['result', 'until', 'caseManager', 'accepted']],
    ['help-evaluated', ['result', 'safe', 'next']],
    ['hypothesis-followed', ['outcome', 'ground']],
    ['closed', ['why', 'ground']],
    ['step-skipped', ['reason']],
  ])('%s', (type, ids) => {
    for (const id of ids) expect(field(type, id), id).toMatchObject({ required: true });
  });

  test('what comes from others is kept apart in a report, and a statement has who and when', () => {
    expect(field('report', 'fromOthers').kind).toBe('text');
    const statements = field('signal', 'statements');
    expect(statements.kind === 'group' && statements.fields.map(({ id }) => id)).toEqual([
      'who',
      'when',
      'what',
    ]);
  });

  test('the three grounds of anonymity and the two of leaving a talk out', () => {
    expect(field('report', 'anonymousGround')).toMatchObject({
      options: ['threat-child', 'threat-professional', 'bond-of-trust'],
    });
    expect(field('talk-omitted', 'ground')).toMatchObject({ options: ['safety', 'contact-breaks'] });
  });

  test('objections are met or weighed before a report', () => {
    expect(field('report', 'objectionsWeighed')).toMatchObject({
      required: true,
      when: { field: 'objectionsMet', is: ['weighed'] },
    });
  });

  test('a help plan names who does what', () => {
    const roles = field('help-plan', 'roles');
    expect(roles.kind === 'group' && roles.fields.map(({ id }) => id)).toEqual(['who', 'task']);
  });

  test('a Verwijsindex entry has no room for a reason', () => {
    const ids = fieldsOf('verwijsindex').map(({ id }) => id);
    expect(ids).toEqual(['from', 'what', 'parentsTold', 'parentsToldOn', 'until', 'agreed']);
    expect(field('verwijsindex', 'agreed').when?.is).toEqual(['match', 'gezinsmatch']);
  });

  test('no form adds anything up', () => {
    const ids = fieldsOf('signal-list').map(({ id }) => id);
    expect(ids).toEqual(['from', 'items', 'specificSignals', 'problem', 'attention', 'needs']);
  });
});
