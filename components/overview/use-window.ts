import { useEffect, useState } from 'preact/hooks';

export interface Window {
  /** First row to draw, and the row after the last one. */
  from: number;
  to: number;
}

const SPARE_ROWS = 8;

/** Which rows of a long list are in sight: only those are drawn. All rows have the same height, in px. */
export function useWindow(
  box: { current: HTMLElement | null },
  count: number,
  rowHeight: number,
): [Window, (row: number) => void] {
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => setSeen({ top: element.scrollTop, height: element.clientHeight });
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      watcher.disconnect();
    };
  }, []);
  const from = Math.max(0, Math.floor(seen.top / rowHeight) - SPARE_ROWS);
  const to = Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + SPARE_ROWS);
  const reveal = (row: number): void => {
    const element = box.current;
    if (!element) return;
    const head = element.querySelector('thead')?.clientHeight ?? 0;
    const top = row * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight - head)
      element.scrollTop = top + rowHeight - element.clientHeight + head;
  };
  return [{ from: Math.min(from, to), to }, reveal];
}
