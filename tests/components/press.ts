const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Presses a button, else a label, a place on a drawing or a summary, whose words begin with `name`.
 * `label=text` types the text into the field with that label.
 */
export async function press(name: string): Promise<void> {
  const [label = '', text] = name.split('=');
  for (let tries = 0; tries < 100; tries++) {
    const done = text === undefined ? click(label) : type(label, text);
    if (done) return wait(60);
    await wait(20);
  }
  throw new Error(`nothing to press: ${name}`);
}

function click(name: string): boolean {
  const things = ['button', 'label, .region, summary'].flatMap((selector) => [
    ...document.querySelectorAll(selector),
  ]);
  const found = things.find((each) => (each.ariaLabel ?? each.textContent ?? '').trim().startsWith(name));
  found?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  return found !== undefined;
}

function type(name: string, text: string): boolean {
  const labels = [...document.querySelectorAll('label')];
  const control = labels.find((label) => label.textContent?.startsWith(name))?.control;
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return false;
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return true;
}
