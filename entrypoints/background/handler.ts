import type { CallName, Calls } from '../../lib/messages/calls.ts';
import type { Background, Caller } from './context.ts';

/** Answers one call; throws `CallFailure` for what the caller must be told. */
export type Handler<N extends CallName> = (
  args: Calls[N]['args'],
  background: Background,
  caller: Caller,
) => Promise<Calls[N]['result']>;

export type Handlers = { [N in CallName]: Handler<N> };
