import type { JSX } from 'preact';
import { tNotes } from '../../lib/i18n/nl/notes.ts';
import { tWelcome } from '../../lib/i18n/nl/welcome.ts';
import { PROTOCOLS } from '../../lib/meldcode/protocols.ts';
import { ROLES } from '../../lib/meldcode/types.ts';
import type { Settings } from '../../lib/messages/link.ts';
import { OneOf } from '../parts/choices.tsx';
import { Select } from '../parts/select.tsx';

interface WhoYouAreProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Role and kind of school: what decides which steps ask what, and of whom. */
export function WhoYouAre({ settings, onChange }: WhoYouAreProps): JSX.Element {
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
        options={PROTOCOLS.map((each) => ({ value: each.id, label: each.name }))}
        onChange={(protocol) => onChange({ protocol })}
      />
    </div>
  );
}
