import { render } from 'preact';
import { BackendContext } from '../../components/backend.ts';
import { Overview } from '../../components/overview/overview.tsx';
import { PageToolsContext } from '../../components/page-tools.ts';
import '../../components/styles/all.css';
import { pageBackend } from '../options/backend.ts';
import { pageTools } from '../options/page-tools.ts';

const root = document.getElementById('app');
if (root) {
  render(
    <BackendContext.Provider value={pageBackend()}>
      <PageToolsContext.Provider value={pageTools()}>
        <Overview />
      </PageToolsContext.Provider>
    </BackendContext.Provider>,
    root,
  );
}
