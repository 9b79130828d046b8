type Learn = (how: string, ...values: unknown[]) => void;

/** Writes down what the page got to know. */
export const learn: Learn = (how, ...values) => (Reflect.get(window, '__learn') as Learn)(how, ...values);

/** Elements that the page did not put there: children of `<html>` but head and body, and odd ones in the body. */
export function strangers(): Element[] {
  const outside = [...document.documentElement.children].filter(
    ({ tagName }) => tagName !== 'HEAD' && tagName !== 'BODY',
  );
  const inside = [...document.body.children].filter(
    (element) => element.tagName.includes('-') || element.tagName === 'IFRAME' || element.shadowRoot !== null,
  );
  return [...outside, ...inside].filter((element) => !element.hasAttribute('data-eigen'));
}

/** Tries something that may be forbidden; gives what it threw as text. */
export function attempt(make: () => unknown): unknown {
  try {
    return make();
  } catch (problem) {
    return `refused: ${String(problem).slice(0, 80)}`;
  }
}
