import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { afterEach } from 'vitest';
import { BackendContext } from '../../components/backend.ts';
import { Panel } from '../../components/panel/panel.tsx';
import '../../components/styles/all.css';
import { type FakeBackend, type FakeOptions, fakeBackend } from './fake-backend.ts';

let root: HTMLElement | null = null;

/** Draws into a fresh root; the one before is taken away. */
export function mount(children: ComponentChildren): HTMLElement {
  unmount();
  document.documentElement.lang = 'nl';
  document.title = 'Kantlijn';
  root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
  render(children, root);
  return root;
}

export function unmount(): void {
  if (!root) return;
  render(null, root);
  root.remove();
  root = null;
  delete document.documentElement.dataset.theme;
}

afterEach(unmount);

/** The panel over a fake backend. */
export function mountPanel(options: FakeOptions): FakeBackend {
  const backend = fakeBackend(options);
  mount(
    <BackendContext.Provider value={backend}>
      <Panel />
    </BackendContext.Provider>,
  );
  return backend;
}

/** What axe finds, one line each; an empty list is what one wants. */
export async function axeProblems(): Promise<string[]> {
  // Colours in transition are no colours yet.
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
  );
}
