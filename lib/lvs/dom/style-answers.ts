let round = 0;

/**
 * A question about the style of an element, asked once for each until `forgetStyles`: asking the browser costs more
 * than all else that is done with a text.
 */
export function oncePerElement(ask: (el: Element) => boolean): (el: Element) => boolean {
  let answers = new WeakMap<Element, boolean>();
  let asked = round;
  return (el) => {
    if (asked !== round) answers = new WeakMap();
    asked = round;
    const known = answers.get(el);
    if (known !== undefined) return known;
    const answer = ask(el);
    answers.set(el, answer);
    return answer;
  };
}

/** Styles may have changed: ask anew from here on. Called at the start of each reading. */
export function forgetStyles(): void {
  round += 1;
}
