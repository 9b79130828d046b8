/** What counts as a passphrase: long enough, and nothing else is asked (no composition rules; paste is fine). */
import { VaultError } from './errors.ts';

export const MIN_CHARACTERS = 12;
export const MIN_WORDS = 4;
export const MAX_CHARACTERS = 500;

/** The same passphrase typed on another keyboard or pasted with a line end gives the same text. */
export const normalisePassphrase = (typed: string): string =>
  typed.normalize('NFKC').trim().replace(/\s+/gu, ' ');

/** A word has two letters or more: four single letters are no passphrase. */
const wordsIn = (text: string): number => text.split(' ').filter((word) => [...word].length >= 2).length;

/** Throws `passphrase-short` or `passphrase-long`; gives back the normalised passphrase. */
export function checkPassphrase(typed: string): string {
  const text = normalisePassphrase(typed);
  const length = [...text].length;
  if (length > MAX_CHARACTERS) throw new VaultError('passphrase-long', { max: String(MAX_CHARACTERS) });
  if (length < MIN_CHARACTERS && wordsIn(text) < MIN_WORDS)
    throw new VaultError('passphrase-short', {
      characters: String(MIN_CHARACTERS),
      words: String(MIN_WORDS),
    });
  return text;
}

export type StrengthHint = 'too-short' | 'enough' | 'good' | 'strong';

/** By length alone; words in lib/i18n/nl/vault.ts under `strength.<hint>`. */
export function strengthHint(typed: string): StrengthHint {
  const text = normalisePassphrase(typed);
  const length = [...text].length;
  if (length < MIN_CHARACTERS && wordsIn(text) < MIN_WORDS) return 'too-short';
  if (length < 16) return 'enough';
  return length < 24 ? 'good' : 'strong';
}
