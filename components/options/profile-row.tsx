import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tLvs } from '../../lib/i18n/nl/lvs.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { writeProfile } from '../../lib/lvs/profile/parse.ts';
import type { Profile } from '../../lib/lvs/profile/types.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

/** One profile of the user's own: give it to a colleague as a file, or take it away after a second question. */
export function ProfileRow({ profile, onRemove }: { profile: Profile; onRemove: () => void }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const { name, hosts } = profile;
  const remove = (): void => {
    setAsking(false);
    onRemove();
  };
  return (
    <li>
      <b>{name}</b>
      <small>{hosts.join(', ')}</small>
      <span class="acts">
        <Button label={tLvs('profiles.export.of', { name })} onClick={() => download(profile)}>
          {tLvs('profiles.export')}
        </Button>
        <Button kind="quiet" label={tLvs('profiles.remove.of', { name })} onClick={() => setAsking(true)}>
          {tLvs('profiles.remove')}
        </Button>
      </span>
      {asking && (
        <Dialog title={tLvs('profiles.remove.of', { name })} onClose={() => setAsking(false)}>
          <p>{tLvs('profiles.remove.text')}</p>
          <div class="acts">
            <Button kind="primary" onClick={remove}>
              {tLvs('profiles.remove.yes')}
            </Button>
            <Button onClick={() => setAsking(false)}>{tPanel('panel.cancel')}</Button>
          </div>
        </Dialog>
      )}
    </li>
  );
}

/** The browser saves the file; nothing goes over the network. */
function download(profile: Profile): void {
  const url = URL.createObjectURL(new Blob([writeProfile(profile)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `kantlijn-profiel-${profile.id}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
