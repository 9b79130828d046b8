import { describe, expect, it } from 'vitest';
import { IdentityMemory } from '../../../lib/lvs/read/memory.ts';
import type { PupilIdentity } from '../../../lib/lvs/types.ts';

const pupil = (name: string, number: string, group: string | null = 'groep 6'): PupilIdentity => ({
  host: 'lvs.test',
  name,
  number,
  birthDate: null,
  group,
});
const seen = (
  name: string,
  more: Partial<{ group: string; behind: string; trail: string; address: string }> = {},
) => ({
  name,
  group: null,
  behind: null,
  trail: name,
  address: '/dossier',
  ...more,
});

describe('pupils met before', () => {
  it('complete a name when the list of that group holds it once', () => {
    const memory = new IdentityMemory();
    memory.rememberList([{ pupil: pupil('Sem Bakker', '1002'), link: null }]);
    expect(memory.complete('lvs.test', seen('Sem Bakker', { group: 'Groep 6' }))?.number).toBe('1002');
  });

  it('never complete a name that two pupils of the group bear', () => {
    const memory = new IdentityMemory();
    memory.rememberList([
      { pupil: pupil('Lotte Jansen', '1006'), link: null },
      { pupil: pupil('Lotte Jansen', '1007'), link: null },
    ]);
    expect(memory.complete('lvs.test', seen('Lotte Jansen', { group: 'groep 6' }))).toBeNull();
  });

  it('never complete a name without its group: a namesake may be in another', () => {
    const memory = new IdentityMemory();
    memory.rememberList([{ pupil: pupil('Sem Bakker', '1002'), link: null }]);
    expect(memory.complete('lvs.test', seen('Sem Bakker'))).toBeNull();
    expect(memory.complete('lvs.test', seen('Sem Bakker', { group: 'groep 5' }))).toBeNull();
  });

  it('complete a name at the address of a file that was read before, and no other', () => {
    const memory = new IdentityMemory();
    memory.remember(pupil('Sem Bakker', '1002'), seen('', { address: '/leerling/77/gegevens' }));
    const at = (address: string) => memory.complete('lvs.test', seen('Sem Bakker', { address }))?.number;
    expect(at('/leerling/77/notities')).toBe('1002');
    expect(at('/leerling/78/notities')).toBeUndefined();
    expect(
      memory.complete('ander.test', seen('Sem Bakker', { address: '/leerling/77/notities' })),
    ).toBeNull();
  });

  it('complete a name by the same trail only when it tells more than the name', () => {
    const memory = new IdentityMemory();
    memory.remember(pupil('Sem Bakker', '1002'), seen('', { trail: 'Sem Bakker - 2' }));
    memory.remember(pupil('Noor Visser', '1003'), seen('', { trail: 'Noor Visser' }));
    expect(
      memory.complete('lvs.test', seen('Sem Bakker', { trail: 'Sem Bakker - 2', behind: '2' }))?.number,
    ).toBe('1002');
    expect(memory.complete('lvs.test', seen('Noor Visser'))).toBeNull();
  });

  it('outlive a page load', () => {
    const memory = new IdentityMemory();
    memory.rememberList([{ pupil: pupil('Sem Bakker', '1002'), link: '/leerling/77' }]);
    const later = new IdentityMemory();
    later.import(JSON.parse(JSON.stringify(memory.export())));
    expect(later.byLink('lvs.test', 'Sem Bakker', '/leerling/77/notities')?.number).toBe('1002');
  });
});
