import type { JSX } from 'preact';
import { tWelcome } from '../../lib/i18n/nl/welcome.ts';
import type { Settings } from '../../lib/messages/link.ts';
import { MAX_WIDTH, MIN_WIDTH } from '../panel/resize-handle.tsx';
import { OneOf } from '../parts/choices.tsx';
import { NumberField } from './number-field.tsx';

const THEMES = ['system', 'light', 'dark'] as const;
const SIDES = ['right', 'left'] as const;

/** Colours, side and width of the panel. */
export function Look({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}): JSX.Element {
  return (
    <div class="stack">
      <OneOf
        legend={tWelcome('options.theme')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: tWelcome(`options.theme.${value}`) }))}
        onChange={(theme) => onChange({ theme })}
      />
      <OneOf
        legend={tWelcome('options.side')}
        value={settings.side}
        options={SIDES.map((value) => ({ value, label: tWelcome(`options.side.${value}`) }))}
        onChange={(side) => onChange({ side })}
      />
      <NumberField
        label={tWelcome('options.width')}
        wrong={tWelcome('options.width.wrong')}
        min={MIN_WIDTH}
        max={MAX_WIDTH}
        value={settings.width}
        onChange={(width) => onChange({ width })}
      />
    </div>
  );
}
