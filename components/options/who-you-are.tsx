import type { JSX } from 'preact';
import { tNotes } from '../../lib/i18n/nl/notes.ts';
import { tProtocol } from '../../lib/i18n/nl/protocol.ts';
import { tWelcome } from '../../lib/i18n/nl/welcome.ts';
import type { Protocol } from '../../lib/meldcode/protocol.ts';
import { PROTOCOLS } from '../../lib/meldcode/protocols.ts';
import { ROLES } from '../../lib/meldcode/types.ts';
import type { Settings } from '../../lib/messages/link.ts';
import { OneOf } from '../parts/choices.tsx';
import { Select } from '../parts/select.tsx';

interface WhoYouAreProps {
  settings: Settings;
  /** The school's own route, when it has one. */
  own?: Protocol | null;
  onChange: (change: Partial<Settings>) => void;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Role and kind of school: what decides which steps ask what, and of whom. */
export function WhoYouAre({ settings, own = null, onChange }: WhoYouAreProps): JSX.Element {
  return (
    <div class="stack">
      <Select
        label={tWelcome('welcome.role')}
        value={settings.role}
        options={ROLES.map((value) => ({ value, label: capital(tNotes(`role.${value}`)) }))}
        onChange={(role) => onChange({ role })}
      />
      <OneOf
        legend={tWelcome('welcome.protocol')}
        help={tWelcome('welcome.protocol.help')}
        value={settings.protocol}
        options={[
          ...PROTOCOLS.map((each) => ({ value: each.id, label: each.name })),
          ...(own ? [{ value: own.id, label: tProtocol('protocol.own', { name: own.name }) }] : []),
        ]}
        onChange={(protocol) => onChange({ protocol })}
      />
    </div>
  );
}
