import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tComposer } from '../../lib/i18n/nl/composer.ts';
import type { ComposerProps } from '../composer/composer.tsx';
import { Icon } from '../parts/icons.tsx';
import { lazyPart } from '../parts/lazy.tsx';

const LazyComposer = lazyPart<ComposerProps>(async () => (await import('../composer/composer.tsx')).Composer);

/** The composer: open when the LVS has no field to write in, else folded to a line. */
export function ComposerPart({ startOpen, ...props }: ComposerProps & { startOpen: boolean }): JSX.Element {
  const [open, setOpen] = useState(startOpen);
  return (
    <section class="composer-part">
      <h2>
        <button type="button" class="disclose" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="chevron" />
          {tComposer('composer.title')}
        </button>
      </h2>
      {open && (
        <>
          <p class="lead">{tComposer('composer.intro')}</p>
          <LazyComposer {...props} />
        </>
      )}
    </section>
  );
}
