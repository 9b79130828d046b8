import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tComposer } from '../../lib/i18n/nl/composer.ts';
import type { ComposerProps } from '../composer/composer.tsx';
import { Icon } from '../parts/icons.tsx';
import { lazyPart } from '../parts/lazy.tsx';

const LazyComposer = lazyPart<ComposerProps>(async () => (await import('../composer/composer.tsx')).Composer);

/**
 * The composer: open while the LVS has no field to write in, else folded to a line, until the user opens or closes it
 * or writes in it. A field that comes or goes meanwhile moves nothing under her hands.
 */
export function ComposerPart({ startOpen, ...props }: ComposerProps & { startOpen: boolean }): JSX.Element {
  const [chosen, choose] = useState<boolean | null>(null);
  const open = chosen ?? startOpen;
  return (
    <section class="composer-part">
      <h2>
        <button type="button" class="disclose" aria-expanded={open} onClick={() => choose(!open)}>
          <Icon name="chevron" />
          {tComposer('composer.title')}
        </button>
      </h2>
      {open && (
        <div class="stack" onFocusIn={() => choose(true)}>
          <p class="lead">{tComposer('composer.intro')}</p>
          <LazyComposer {...props} />
        </div>
      )}
    </section>
  );
}
