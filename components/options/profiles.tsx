import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tLvs } from '../../lib/i18n/nl/lvs.ts';
import { builtIn } from '../../lib/lvs/profile/built-in.ts';
import type { Profile } from '../../lib/lvs/profile/types.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { ProfileImport } from './profile-import.tsx';
import { ProfileRow } from './profile-row.tsx';

/** How pages of an LVS are read: the profiles of the user's own, to share and to take away, and those built in. */
export function Profiles(): JSX.Element {
  const { call } = useBackend();
  const [own, setOwn] = useState<Profile[]>([]);
  const [said, setSaid] = useState('');
  const task = useTask('in-turn');
  const refresh = async (): Promise<void> => setOwn(await call('profile.list', {}));
  useEffect(() => void task.run(refresh), []);

  const remove = ({ id, name }: Profile): void =>
    void task.run(async () => {
      await call('profile.remove', { id });
      setSaid(tLvs('profiles.removed', { name }));
      await refresh();
    });
  const taken = async ({ name }: Profile): Promise<void> => {
    setSaid(tLvs('profiles.imported', { name }));
    await refresh();
  };

  return (
    <div class="stack">
      <p>{tLvs('profiles.text')}</p>
      {own.length === 0 ? (
        <p class="lead">{tLvs('profiles.none')}</p>
      ) : (
        <ul class="profiles">
          {own.map((profile) => (
            <ProfileRow key={profile.id} profile={profile} onRemove={() => remove(profile)} />
          ))}
        </ul>
      )}
      <ProfileImport own={own} onTaken={taken} />
      <p class={task.problem ? 'wrong' : 'lead'} role="status">
        {task.problem ?? said}
      </p>
      <section>
        <p class="small-title">{tLvs('profiles.built-in')}</p>
        <ul class="profiles">
          {builtIn.map(({ id, name, hosts, checked }) => (
            <li key={id}>
              <b>{name}</b>
              <small>{hosts.join(', ')}</small>
              {!checked && <small>{tLvs('profile.unchecked')}</small>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
