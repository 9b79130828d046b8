import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { tLvs } from '../../lib/i18n/nl/lvs.ts';
import type { LearnView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { Button, LinkButton } from '../parts/button.tsx';

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'Escape'];

/** Teaching a page: asks for one part after the other and shows at once what is read with it. */
export function Learn({ learn }: { learn: LearnView }): JSX.Element {
  const { send } = useBackend();
  useEffect(() => {
    // Keys work here as they do on the page, unless a button has the focus and wants them itself.
    const press = (event: KeyboardEvent): void => {
      if (!KEYS.includes(event.key) || (event.key === 'Enter' && event.target instanceof HTMLButtonElement))
        return;
      event.preventDefault();
      send({ type: 'learn-key', key: event.key });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [send]);

  return (
    <section class="stack learn" aria-labelledby="learn-title">
      <h2 id="learn-title">{tLvs('point.start')}</h2>
      <p class="lead">{tLvs('point.how')}</p>
      {learn.asked && (
        <div class="box">
          <p role="status">
            <strong>{tLvs('point.ask', { part: learn.asked })}</strong>
          </p>
          {learn.hover && <blockquote class="kept">{learn.hover}</blockquote>}
          {learn.refused && (
            <p class="hint" role="alert">
              {tLvs(`point.refused.${learn.refused}`)}
            </p>
          )}
          <div class="acts">
            <Button onClick={() => send({ type: 'learn', what: 'skip' })}>{tLvs('point.skip')}</Button>
          </div>
        </div>
      )}
      <ul class="learned">
        {[...learn.done, ...learn.skipped].map((part) => (
          <li key={part}>
            {tLvs(`part.${part}`)}{' '}
            <LinkButton onClick={() => send({ type: 'learn-again', part })}>{tLvs('point.again')}</LinkButton>
          </li>
        ))}
      </ul>
      <ul class="learned preview" aria-live="polite">
        {learn.preview.map(({ key, params }) => (
          <li key={key}>{tLvs(key, params)}</li>
        ))}
      </ul>
      <div class="acts">
        <Button
          kind="primary"
          off={learn.done.length === 0}
          onClick={() => send({ type: 'learn', what: 'save' })}
        >
          {tLvs('point.save')}
        </Button>
        <Button kind="quiet" onClick={() => send({ type: 'learn', what: 'stop' })}>
          {tLvs('point.stop')}
        </Button>
      </div>
    </section>
  );
}
