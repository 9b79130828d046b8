import type { JSX } from 'preact';
import { tNote } from '../../lib/i18n/nl/note.ts';
import type { Piece } from './edits.ts';

/** Shows what a mend does, before the click. */
export function Preview({ pieces }: { pieces: readonly Piece[] }): JSX.Element {
  return (
    <p class="preview">
      <span class="sr">{tNote('note.preview')}: </span>
      {pieces.map((piece, index) => {
        const key = `${index}${piece.type}`;
        if (piece.type === 'ins')
          return (
            <ins key={key}>
              <span class="sr">{tNote('note.preview.added')}: </span>
              {piece.text}
            </ins>
          );
        if (piece.type === 'del')
          return (
            <del key={key}>
              <span class="sr">{tNote('note.preview.removed')}: </span>
              {piece.text}
            </del>
          );
        return <span key={key}>{piece.text}</span>;
      })}
    </p>
  );
}
