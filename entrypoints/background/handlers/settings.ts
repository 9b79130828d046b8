import { CallFailure } from '../../../lib/messages/failure.ts';
import type { Handler } from '../handler.ts';
import { setIdleInterval } from '../idle-lock.ts';

/** What an overlay may change: how things stand on the page, and nothing of roles, routes or the lock. */
const ON_PAGE: ReadonlySet<string> = new Set(['open', 'side', 'width', 'digibord']);

export const settingsGet: Handler<'settings.get'> = (_args, { settings }) => settings.get();

export const settingsSet: Handler<'settings.set'> = async (change, background, { kind }) => {
  if (kind === 'content' && !Object.keys(change).every((name) => ON_PAGE.has(name))) {
    throw new CallFailure('errors.refused');
  }
  const whole = await background.settings.set(change);
  if (change.lockAfter !== undefined) await setIdleInterval(background);
  return whole;
};
