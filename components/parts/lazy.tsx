import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tErrors } from '../../lib/i18n/nl/errors.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';

/**
 * A part that is fetched from the extension when it is first drawn, so that the panel itself opens fast.
 * When the file is gone (the extension was updated meanwhile) it says so in place.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => JSX.Element {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P): JSX.Element {
    const [state, setState] = useState<'loading' | 'there' | 'missing'>(loaded ? 'there' : 'loading');
    useEffect(() => {
      if (loaded) return;
      load().then(
        (part) => {
          loaded = part;
          setState('there');
        },
        () => setState('missing'),
      );
    }, []);
    const Part = loaded;
    if (Part && state === 'there') return <Part {...props} />;
    return (
      <p class="lead" role="status">
        {state === 'missing' ? tErrors('errors.part-missing') : tPanel('panel.loading')}
      </p>
    );
  };
}
