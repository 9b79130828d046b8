import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Retry } from '../../entrypoints/overlay/retry.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('tries three times, each after a longer pause, and begins anew after a reset', () => {
  const retry = new Retry();
  const again = vi.fn();
  for (const pause of [1_000, 4_000, 16_000]) {
    again.mockClear();
    expect(retry.later(again)).toBe(true);
    vi.advanceTimersByTime(pause - 1);
    expect(again).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(again).toHaveBeenCalledOnce();
  }
  expect(retry.later(again)).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  retry.reset();
  expect(retry.later(again)).toBe(true);
});

test('what went well meanwhile is not tried again', () => {
  const retry = new Retry();
  retry.later(() => {});
  retry.reset();
  expect(vi.getTimerCount()).toBe(0);
});
