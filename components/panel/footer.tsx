import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { LinkButton } from '../parts/button.tsx';
import { lazyPart } from '../parts/lazy.tsx';

const Help = lazyPart(async () => (await import('./help.tsx')).Help);

export function Footer(): JSX.Element {
  const [help, setHelp] = useState(false);
  return (
    <footer class="foot">
      <span>{tPanel('panel.stays')}</span>
      <LinkButton onClick={() => setHelp(true)}>{tPanel('panel.help')}</LinkButton>
      {help && <Help onClose={() => setHelp(false)} />}
    </footer>
  );
}
