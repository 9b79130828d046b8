import { render } from 'preact';
import { useState } from 'preact/hooks';
import { BackendContext, useBackend } from '../../components/backend.ts';
import { Options } from '../../components/options/options.tsx';
import { PageToolsContext } from '../../components/page-tools.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import '../../components/styles/all.css';
import { browserAccess } from './access.ts';
import { pageBackend } from './backend.ts';
import { pageTools } from './page-tools.ts';

const access = browserAccess();

/** Welcome until there is a vault; decided once, because making the vault must not end the welcome half-way. */
function Start() {
  const status = useBackend().vault.value;
  const [first, setFirst] = useState<boolean | null>(null);
  if (first === null && status) setFirst(status.state === 'absent');
  if (first === null) return null;
  return first ? <Welcome access={access} /> : <Options access={access} />;
}

const root = document.getElementById('app');
if (root) {
  render(
    <BackendContext.Provider value={pageBackend()}>
      <PageToolsContext.Provider value={pageTools()}>
        <Start />
      </PageToolsContext.Provider>
    </BackendContext.Provider>,
    root,
  );
}
