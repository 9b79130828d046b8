import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './button.tsx';

interface ProgressProps {
  label: string;
  /** 0–1; null while the amount of work is unknown. */
  part: number | null;
  stop?: { label: string; run: () => void };
}

/** Long work, with a way out. */
export function ProgressBar({ label, part, stop }: ProgressProps): JSX.Element {
  const id = useId();
  return (
    <div class="progress">
      <label for={id}>{label}</label>
      {part === null ? <progress id={id} /> : <progress id={id} value={part} max={1} />}
      {stop && <Button onClick={stop.run}>{stop.label}</Button>}
    </div>
  );
}
