import type { JSX } from 'preact';
import { tComposer } from '../../lib/i18n/nl/composer.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { SourcedLine } from '../../lib/notes/types.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { Field, TextField } from '../parts/field.tsx';
import { useToast } from '../parts/toast.tsx';
import { EMPTY_LINE } from './composer-draft.ts';

interface StatementLinesProps {
  lines: readonly SourcedLine[];
  onChange: (lines: SourcedLine[]) => void;
}

/** What others said: who, when, what; as many as needed. */
export function StatementLines({ lines, onChange }: StatementLinesProps): JSX.Element {
  const toast = useToast();
  const set = (index: number, part: Partial<SourcedLine>): void =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  const remove = (index: number): void => {
    const before = [...lines];
    const rest = lines.filter((_, at) => at !== index);
    onChange(rest.length ? rest : [EMPTY_LINE]);
    toast({
      text: tComposer('composer.removed'),
      action: { label: tPanel('panel.undo'), run: () => onChange(before) },
    });
  };
  return (
    <fieldset class="choices">
      <legend>{tComposer('composer.statements')}</legend>
      <p class="help">{tComposer('composer.statements.help')}</p>
      {lines.map((line, index) => (
        <fieldset class="line" key={index}>
          <legend class="sr">{tComposer('composer.statement', { number: index + 1 })}</legend>
          <div class="row">
            <Field
              label={tComposer('composer.who')}
              value={line.who}
              wrong={line.what.trim() && !line.who.trim() ? tComposer('composer.who-missing') : null}
              onInput={(who) => set(index, { who })}
            />
            <Field
              label={tComposer('composer.when')}
              value={line.when}
              onInput={(when) => set(index, { when })}
            />
          </div>
          <div class="with-button">
            <TextField
              label={tComposer('composer.what')}
              rows={2}
              value={line.what}
              onInput={(what) => set(index, { what })}
            />
            <IconButton
              icon="close"
              label={tComposer('composer.remove', { number: index + 1 })}
              onClick={() => remove(index)}
            />
          </div>
        </fieldset>
      ))}
      <div>
        <Button icon="plus" kind="quiet" onClick={() => onChange([...lines, EMPTY_LINE])}>
          {tComposer('composer.add')}
        </Button>
      </div>
    </fieldset>
  );
}
