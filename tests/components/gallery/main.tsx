import { render } from 'preact';
import { BackendContext } from '../../../components/backend.ts';
import { Options } from '../../../components/options/options.tsx';
import { Overview } from '../../../components/overview/overview.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import '../../../components/styles/all.css';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { fakeAccess } from '../fake-access.ts';
import { fakeBackend } from '../fake-backend.ts';
import { STATES } from './states.ts';

const wanted = new URLSearchParams(location.search);
const state = STATES[wanted.get('state') ?? ''];
const root = document.getElementById('app');

/** Shows one state; without a name, links to all. */
async function show(): Promise<void> {
  if (!root) return;
  if (!state) {
    for (const name of Object.keys(STATES)) {
      const link = document.createElement('a');
      link.href = `?state=${name}`;
      link.textContent = name;
      root.append(link, document.createElement('br'));
    }
    return;
  }
  const theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
  const backend = fakeBackend({ ...state.options, settings: { theme, ...state.options.settings } });
  render(
    <BackendContext.Provider value={backend}>
      {state.screen === 'overview' ? (
        <Overview />
      ) : state.screen === 'welcome' ? (
        <Welcome access={fakeAccess()} />
      ) : state.screen === 'options' ? (
        <Options access={fakeAccess()} />
      ) : (
        <Panel />
      )}
    </BackendContext.Provider>,
    root,
  );
  for (const name of state.press ?? []) await press(name);
  document.body.dataset.ready = 'yes';
}

/** Presses a button, else a label, a place on a drawing or a summary, whose words begin with `name`. */
async function press(name: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const things = ['button', 'label, .region, summary'].flatMap((selector) => [
      ...document.querySelectorAll(selector),
    ]);
    const found = things.find((each) => (each.ariaLabel ?? each.textContent ?? '').trim().startsWith(name));
    if (found) {
      found.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve, 60));
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  console.error(`nothing to press: ${name}`);
}

void show();
