import type { JSX } from 'preact';
import { applyEdits } from '../../lib/language/edits.ts';
import type { NoteAnalysis } from '../../lib/language/types.ts';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import { FindingList } from '../note/finding-list.tsx';
import { TextField } from '../parts/field.tsx';

interface CheckedTextProps {
  label: string;
  help: string;
  rows: number;
  value: string;
  analysis: NoteAnalysis | null;
  pupil: PupilIdentity;
  onInput: (value: string) => void;
}

/** A text of the composer with what there is to look at in it, right below. */
export function CheckedText(props: CheckedTextProps): JSX.Element {
  const { value, analysis, pupil, onInput } = props;
  return (
    <div class="checked">
      <TextField label={props.label} help={props.help} rows={props.rows} value={value} onInput={onInput} />
      {analysis && (
        <FindingList
          target={{
            text: value,
            analysis,
            pupil,
            edit: (before, edits) => {
              if (before === value) onInput(applyEdits(before, edits));
            },
          }}
        />
      )}
    </div>
  );
}
