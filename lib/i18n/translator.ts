/** Texts that a user reads live in `nl/<room>.ts`, one catalogue a room, so that a bundle carries only its own. */
export type Catalogue = Readonly<Record<string, string>>;
export type Params = Readonly<Record<string, string | number>>;

/**
 * Makes the `t` of a room. `{name}` in a text is replaced by `params.name`.
 * An unknown key (from a message or an older file) gives the key itself, so that nothing throws while showing.
 */
export function translator<C extends Catalogue>(catalogue: C) {
  return (key: (keyof C & string) | (string & {}), params: Params = {}): string => {
    const text = Object.hasOwn(catalogue, key) ? catalogue[key]! : key;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
}
