/** Words of the note, as they begin a label. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
