/** What an overlay remembers of the pupils of its host. */
import { CallFailure } from '../../../lib/messages/failure.ts';
import type { Caller } from '../context.ts';
import type { Handler } from '../handler.ts';
import { addMet, metOf } from '../met.ts';

export const metGet: Handler<'met.get'> = (_args, background, caller) => metOf(background, hostOf(caller));

export const metPut: Handler<'met.put'> = async ({ met }, background, caller) => {
  await addMet(background, hostOf(caller), met);
  return null;
};

function hostOf({ origin }: Caller): string {
  if (origin === null) throw new CallFailure('errors.refused');
  return new URL(origin).hostname;
}
