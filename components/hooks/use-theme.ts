import { useEffect } from 'preact/hooks';
import type { Settings } from '../../lib/messages/link.ts';

/** Puts the chosen look on the document; `system` leaves it to the browser. */
export function useTheme(theme: Settings['theme'] | undefined): void {
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  }, [theme]);
}
