/** The asking side of a call. Used by panel, overlay and extension pages. */
import { browser } from 'wxt/browser';
import type { Answer, CallName, Calls } from './calls.ts';
import { CallFailure } from './failure.ts';

/**
 * Asks the background. Throws `CallFailure`: what the background answered, `errors.gone` when this script
 * belongs to an older version of the extension, `errors.no-answer` when the background cannot be reached.
 * Sent again once when the service worker was just being stopped: every call may arrive twice.
 */
export async function call<N extends CallName>(name: N, args: Calls[N]['args']): Promise<Calls[N]['result']> {
  const answer = await send<N>({ call: name, args });
  if (answer.ok) return answer.value;
  throw new CallFailure(answer.error.key, answer.error.params);
}

async function send<N extends CallName>(message: object, again = true): Promise<Answer<N>> {
  if (!browser.runtime?.id) throw new CallFailure('errors.gone');
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    if (isAnswer<N>(answer)) return answer;
  } catch (error) {
    if (/context invalidated/i.test(String(error))) throw new CallFailure('errors.gone');
  }
  if (again) return send(message, false);
  throw new CallFailure('errors.no-answer');
}

function isAnswer<N extends CallName>(value: unknown): value is Answer<N> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
