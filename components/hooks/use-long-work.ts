import { useEffect, useRef, useState } from 'preact/hooks';
import { CallFailure } from '../../lib/messages/failure.ts';
import type { Watch } from '../page-tools.ts';
import { problemOf } from './use-task.ts';

export interface LongWork {
  /** 0 to 1 while it runs, else null. */
  part: number | null;
  problem: string | null;
  /** What the work gave; null when it was stopped or failed. */
  run<T>(work: (watch: Watch) => Promise<T>): Promise<T | null>;
  stop(): void;
  clear(): void;
}

/** Work with progress that can be stopped; leaving the screen stops it too. */
export function useLongWork(): LongWork {
  const [part, setPart] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = (): void => running.current?.abort();
  useEffect(() => stop, []);
  return {
    part,
    problem,
    stop,
    clear: () => setProblem(null),
    async run(work) {
      if (running.current) return null;
      const controller = new AbortController();
      running.current = controller;
      setProblem(null);
      setPart(0);
      try {
        return await work({ onProgress: setPart, signal: controller.signal });
      } catch (error) {
        // However the work ended after a stop, that it was stopped is what the user did.
        setProblem(problemOf(controller.signal.aborted ? new CallFailure('error.cancelled') : error));
        return null;
      } finally {
        running.current = null;
        setPart(null);
      }
    },
  };
}
