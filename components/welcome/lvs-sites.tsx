import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tWelcome } from '../../lib/i18n/nl/welcome.ts';
import { useTask } from '../hooks/use-task.ts';
import { type LvsAccess, readOrigin } from '../lvs-access.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';

const hostOf = (origin: string): string => new URL(origin).host;

/** The addresses that Kantlijn may look at: the known ones, those granted, and one to add. */
export function LvsSites({ access }: { access: LvsAccess }): JSX.Element {
  const [granted, setGranted] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const task = useTask('in-turn');
  const refresh = async (): Promise<void> => setGranted(await access.granted());
  useEffect(() => void task.run(refresh), []);

  const ask = (): void => {
    const read = readOrigin(typed);
    setWrong(read.ok ? null : tWelcome(`welcome.lvs.${read.why}`));
    if (!read.ok) return;
    void task.run(async () => {
      const yes = await access.ask(read.origin);
      setSaid(tWelcome(yes ? 'welcome.lvs.granted' : 'welcome.lvs.refused', { host: hostOf(read.origin) }));
      if (yes) setTyped('');
      await refresh();
    });
  };
  const forget = async (origin: string): Promise<void> => {
    await access.forget(origin);
    setSaid(tWelcome('welcome.lvs.forgotten', { host: hostOf(origin) }));
    await refresh();
  };

  return (
    <div class="stack">
      <section>
        <p class="small-title">{tWelcome('welcome.lvs.known')}</p>
        <ul class="sites">
          {access.known.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </section>
      {granted.length > 0 && (
        <section>
          <p class="small-title">{tWelcome('welcome.lvs.own')}</p>
          <ul class="sites">
            {granted.map((origin) => (
              <li key={origin}>
                {hostOf(origin)}
                <IconButton
                  icon="close"
                  label={tWelcome('welcome.lvs.forget', { host: hostOf(origin) })}
                  onClick={() => void task.run(() => forget(origin))}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <Field
          label={tWelcome('welcome.lvs.other')}
          help={tWelcome('welcome.lvs.other.help')}
          placeholder={tWelcome('welcome.lvs.other.example')}
          value={typed}
          wrong={wrong ?? task.problem}
          onInput={(value) => {
            setTyped(value);
            setWrong(null);
          }}
        />
        <div>
          <Button type="submit" off={!typed.trim() || task.busy}>
            {tWelcome('welcome.lvs.ask')}
          </Button>
        </div>
      </form>
      <p class="lead" role="status">
        {said}
      </p>
    </div>
  );
}
