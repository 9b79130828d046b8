import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { useToast } from '../parts/toast.tsx';

/** Puts text on the clipboard and says whether that worked. */
export function useCopy(): (text: string) => Promise<void> {
  const toast = useToast();
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ text: tPanel('panel.copied') });
    } catch {
      toast({ text: copyByHand(text) ? tPanel('panel.copied') : tPanel('panel.copy-failed') });
    }
  };
}

/** In a frame the page may withhold the clipboard; the old command asks only for a click. */
function copyByHand(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'sr';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
