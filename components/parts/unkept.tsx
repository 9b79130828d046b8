import type { JSX } from 'preact';

/** Said at once when what one types could not be stored: it still stands on screen, but nowhere else. */
export const Unkept = ({ why }: { why: string | null }): JSX.Element | null =>
  why ? (
    <p class="wrong" role="alert">
      {why}
    </p>
  ) : null;
