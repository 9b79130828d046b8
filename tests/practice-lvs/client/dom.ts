type Child = Node | string | null | false | undefined;
type Props = Record<string, string | boolean | ((event: Event) => void)>;

/**
 * Makes an element. A property that is a function listens to the event of that name, `true` is an
 * empty attribute, `false` none.
 */
export function h<K extends string>(
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): K extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[K] : HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(
    ...children.filter(
      (child): child is Node | string => child !== null && child !== false && child !== undefined,
    ),
  );
  return element as ReturnType<typeof h<K>>;
}

/** JSON of the host's own API; null when the server refused or cannot be reached. */
export async function api<T>(path: string, body?: unknown): Promise<{ ok: boolean; value: T } | null> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  try {
    const response = await fetch(path, { ...init, headers: { 'content-type': 'application/json' } });
    const type = response.headers.get('content-type') ?? '';
    return type.includes('json') ? { ok: response.ok, value: (await response.json()) as T } : null;
  } catch {
    return null;
  }
}
