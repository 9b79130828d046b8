import type { JSX } from 'preact';
import { tQuestions } from '../../../lib/i18n/nl/questions.ts';
import type { Field } from '../../../lib/meldcode/content/field.ts';
import { fieldsOf } from '../../../lib/meldcode/content/fields.ts';
import { optionWords } from '../../../lib/notes/layout/words.ts';
import { IconButton } from '../../parts/button.tsx';
import { FieldInput } from '../field-input.tsx';
import type { Content } from '../form-state.ts';
import type { Mark } from './body-map.tsx';

interface MarkFieldsProps {
  mark: Mark;
  onChange: (mark: Mark) => void;
  onRemove: () => void;
}

const ASKED = ['look', 'sizeMm', 'described'];

function markFields(): readonly Field[] {
  const marks = fieldsOf('body-map').find((field) => field.id === 'marks');
  return marks?.kind === 'group' ? marks.fields.filter((field) => ASKED.includes(field.id)) : [];
}

/** What one marked place looked like. */
export function MarkFields({ mark, onChange, onRemove }: MarkFieldsProps): JSX.Element {
  const place = tQuestions('body-map.place', {
    region: optionWords('body-map', ['marks', 'region'], mark.region),
    side: optionWords('body-map', ['marks', 'view'], mark.view),
  });
  const answers = mark as unknown as Content;
  return (
    <fieldset class="line">
      <legend class="sr">{place}</legend>
      <div class="mark-head">
        <b>{place}</b>
        <IconButton icon="close" label={tQuestions('body-map.remove', { place })} onClick={onRemove} />
      </div>
      {markFields().map((field) => (
        <FieldInput
          key={field.id}
          type="body-map"
          field={field}
          path={['marks', field.id]}
          value={answers[field.id]}
          onChange={(value) => onChange({ ...mark, [field.id]: value })}
        />
      ))}
    </fieldset>
  );
}
