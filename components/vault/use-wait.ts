import { useEffect, useState } from 'preact/hooks';

/** Counts seconds down to zero, from the moment that `seconds` was handed over. */
export function useWait(seconds: number): [number, (seconds: number) => void] {
  const [until, setUntil] = useState(() => Date.now() + seconds * 1000);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => setUntil(Date.now() + seconds * 1000), [seconds]);
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  useEffect(() => {
    if (until <= Date.now()) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [until, left > 0]);
  return [
    left,
    (next) => {
      setNow(Date.now());
      setUntil(Date.now() + next * 1000);
    },
  ];
}
