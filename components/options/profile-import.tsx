import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { tLvs } from '../../lib/i18n/nl/lvs.ts';
import { LIMITS, parseProfile } from '../../lib/lvs/profile/parse.ts';
import type { Profile } from '../../lib/lvs/profile/types.ts';
import { useBackend } from '../backend.ts';
import { problemOf } from '../hooks/use-task.ts';

interface ProfileImportProps {
  own: readonly Profile[];
  onTaken: (profile: Profile) => Promise<void>;
}

/** Takes a profile from a file. What is wrong with the file is said, and then nothing has changed. */
export function ProfileImport({ own, onTaken }: ProfileImportProps): JSX.Element {
  const { call } = useBackend();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (file: File): Promise<void> => {
    setProblem(null);
    // Before it is read: a file of gigabytes would fill the memory.
    if (file.size > LIMITS.bytes) return setProblem(tLvs('profile.too-large'));
    try {
      const json = await file.text();
      const parsed = parseProfile(json);
      if (!parsed.ok) return setProblem(tLvs(parsed.fault.key, parsed.fault.params));
      await call('profile.put', { json });
      await onTaken(parsed.profile);
    } catch (error) {
      setProblem(error instanceof DOMException ? tLvs('profiles.unreadable') : problemOf(error));
    }
  };

  return (
    <div class="stack">
      <label for={id}>{tLvs('profiles.import')}</label>
      <p class="lead" id={`${id}-help`}>
        {tLvs(own.length > 0 ? 'profiles.import.replaces' : 'profiles.import.help')}
      </p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const { files } = event.currentTarget;
          const file = files?.[0];
          if (file) void take(file);
          // The same file may be chosen again, mended.
          event.currentTarget.value = '';
        }}
      />
      {problem && (
        <p class="wrong" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
