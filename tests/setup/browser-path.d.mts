/** Path of a Chromium on this machine that loads unpacked extensions, or null when there is none. */
export function browserPath(): string | null;
