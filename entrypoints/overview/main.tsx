import { render } from 'preact';
import { BackendContext } from '../../components/backend.ts';
import { Overview } from '../../components/overview/overview.tsx';
import '../../components/styles/all.css';
import { pageBackend } from '../options/backend.ts';

const root = document.getElementById('app');
if (root) {
  render(
    <BackendContext.Provider value={pageBackend()}>
      <Overview />
    </BackendContext.Provider>,
    root,
  );
}
