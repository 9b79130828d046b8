import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tOverview } from '../../lib/i18n/nl/overview.ts';
import type { UnreadPupil } from '../../lib/messages/overview.ts';
import { ErasePupil } from '../erase/erase-pupil.tsx';
import { Button } from '../parts/button.tsx';

interface UnreadPupilsProps {
  pupils: readonly UnreadPupil[];
  onBackup: () => void;
  onErased: (name: string) => void;
}

const nameOf = ({ name }: UnreadPupil): string => name ?? tOverview('overview.unread.nameless');

/** Whose stored data is damaged, and what a person can do about it. */
export function UnreadPupils({ pupils, onBackup, onErased }: UnreadPupilsProps): JSX.Element | null {
  const [erasing, setErasing] = useState<UnreadPupil | null>(null);
  if (pupils.length === 0) return null;
  return (
    <section class="hint stack" role="alert">
      <p>
        {tOverview(pupils.length === 1 ? 'overview.unread.1' : 'overview.unread.many', {
          count: pupils.length,
        })}
      </p>
      <ul class="brief-steps">
        {pupils.map((each) => (
          <li key={each.pupil}>
            <span>{nameOf(each)}</span>
            <Button
              kind="quiet"
              label={tOverview('overview.unread.erase-who', { name: nameOf(each) })}
              onClick={() => setErasing(each)}
            >
              {tOverview('overview.unread.erase')}
            </Button>
          </li>
        ))}
      </ul>
      <p>{tOverview('overview.unread.help')}</p>
      <div>
        <Button onClick={onBackup}>{tOverview('overview.unread.backup')}</Button>
      </div>
      {erasing && (
        <ErasePupil
          pupil={erasing.pupil}
          name={nameOf(erasing)}
          reason=""
          onClose={() => setErasing(null)}
          onErased={() => {
            setErasing(null);
            onErased(nameOf(erasing));
          }}
        />
      )}
    </section>
  );
}
