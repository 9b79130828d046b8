import { render } from 'preact';
import '../../../components/styles/all.css';
import { fakeBackend } from '../fake-backend.ts';
import { press } from '../press.ts';
import { StateView } from './state-view.tsx';
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
  render(<StateView state={state} backend={backend} />, root);
  for (const name of state.press ?? []) await press(name);
  document.body.dataset.ready = 'yes';
}

void show();
