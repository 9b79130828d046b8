import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fakeBackend } from './fake-backend.ts';
import { StateView } from './gallery/state-view.tsx';
import { STATES } from './gallery/states.ts';
import { press } from './press.ts';
import { axeProblems, mount } from './render.tsx';

for (const theme of ['light', 'dark'] as const)
  for (const [name, state] of Object.entries(STATES))
    test(`axe finds nothing in ${name}, ${theme}`, async () => {
      await (state.screen ? page.viewport(1366, 768) : page.viewport(360, 760));
      const backend = fakeBackend({ ...state.options, settings: { theme, ...state.options.settings } });
      mount(<StateView state={state} backend={backend} />);
      for (const label of state.press ?? []) await press(label);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(await axeProblems()).toEqual([]);
    });
