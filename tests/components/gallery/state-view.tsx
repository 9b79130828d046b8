import type { JSX } from 'preact';
import { BackendContext } from '../../../components/backend.ts';
import { Options } from '../../../components/options/options.tsx';
import { Overview } from '../../../components/overview/overview.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { fakeAccess } from '../fake-access.ts';
import type { FakeBackend } from '../fake-backend.ts';
import type { GalleryState } from './states.ts';

const SCREENS = {
  panel: () => <Panel />,
  overview: () => <Overview />,
  welcome: () => <Welcome access={fakeAccess()} />,
  options: () => <Options access={fakeAccess()} />,
};

/** The screen that a state of the gallery is of. */
export function StateView({ state, backend }: { state: GalleryState; backend: FakeBackend }): JSX.Element {
  const Screen = SCREENS[state.screen ?? 'panel'];
  return (
    <BackendContext.Provider value={backend}>
      <Screen />
    </BackendContext.Provider>
  );
}
