/** Characters that stand for numbers in the packed weights: printable, and written as themselves in a string. */
export const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((character) => !'"\\\'`'.includes(character))
  .join('');

/** Levels of one sign that a number of a net can take. */
export const NET_LEVELS = 127;

/** Numbers below this take one character; above it the first tells how many follow. */
export const SHORT = 74;

/** Numbers from here on cannot be written. */
export const LONG = ALPHABET.length ** 3;
