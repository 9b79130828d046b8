/** A text checker to measure beside ours. */
export interface Rival {
  name: string;
  /** The language it is made for: it gets a text in that language. */
  language: 'nl' | 'en';
  /** Loads the tool and gives what reads one text. */
  load(): Promise<(text: string) => unknown>;
}
export const rivals: Rival[];
