import { useEffect, useState } from 'preact/hooks';

/** Seconds left of a wait; counts down to zero. The second value starts another wait. */
export function useWait(seconds: number): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(seconds);
  const [until, setUntil] = useState(0);
  const start = (length: number): void => {
    setLeft(length);
    setUntil(length > 0 ? Date.now() + length * 1000 : 0);
  };
  useEffect(() => start(seconds), [seconds]);
  useEffect(() => {
    if (!until) return;
    // From the clock, so that a computer that slept does not wait twice.
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      setLeft(rest);
      if (!rest) setUntil(0);
    }, 250);
    return () => clearInterval(timer);
  }, [until]);
  return [left, start];
}
