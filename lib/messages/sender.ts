/** Who sent a message, judged by what the browser says of the sender, never by what the message says. */

/** `page`: an extension page in a tab of its own. `unknown` is answered with nothing. */
export type SenderKind = 'content' | 'panel' | 'page' | 'unknown';

/** The parts of `runtime.MessageSender` that the judgement rests on. */
export interface SenderFacts {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * @param extension id of this extension and the origin of its own documents
 */
export function senderKind(sender: SenderFacts, extension: { id: string; origin: string }): SenderKind {
  if (sender.id !== extension.id || !sender.url) return 'unknown';
  const url = safeUrl(sender.url);
  if (!url) return 'unknown';
  const own = `${url.protocol}//${url.host}` === extension.origin;
  if (!own) return sender.tab?.id !== undefined && /^https?:$/.test(url.protocol) ? 'content' : 'unknown';
  if (url.pathname === '/panel.html') return sender.tab?.id !== undefined ? 'panel' : 'unknown';
  return sender.frameId === undefined || sender.frameId === 0 ? 'page' : 'unknown';
}

function safeUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
