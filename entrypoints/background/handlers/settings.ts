import type { Handler } from '../handler.ts';
import { setIdleInterval } from '../idle-lock.ts';

export const settingsGet: Handler<'settings.get'> = (_args, { settings }) => settings.get();

export const settingsSet: Handler<'settings.set'> = async (change, background) => {
  const whole = await background.settings.set(change);
  if (change.lockAfter !== undefined) await setIdleInterval(background);
  return whole;
};
