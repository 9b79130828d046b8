import type { JSX } from 'preact';
import { tProtocol } from '../../../lib/i18n/nl/protocol.ts';
import { Button } from '../../parts/button.tsx';

interface RowsProps<T> {
  items: readonly T[];
  max: number;
  /** Something new at the end. */
  fresh: () => T;
  /** Key of the heading of one row, which takes its number. */
  heading: string;
  /** Key of the word on the button that adds one. */
  add: string;
  onChange: (items: T[]) => void;
  draw: (item: T, set: (part: Partial<T>) => void, index: number) => JSX.Element;
}

/** Rows of the same fields, to be added and taken away. */
export function Rows<T extends object>(props: RowsProps<T>): JSX.Element {
  const { items, max, fresh, heading, add, onChange, draw } = props;
  const set = (index: number, part: Partial<T>): void =>
    onChange(items.map((item, at) => (at === index ? { ...item, ...part } : item)));
  return (
    <div class="stack">
      {items.map((item, index) => {
        const name = tProtocol(heading, { number: index + 1 });
        return (
          <fieldset class="line" key={index}>
            <legend class="small-title">{name}</legend>
            <div class="stack">
              {draw(item, (part) => set(index, part), index)}
              <div>
                <Button
                  kind="quiet"
                  icon="minus"
                  label={tProtocol('protocol.remove.item', { item: name })}
                  onClick={() => onChange(items.filter((_, at) => at !== index))}
                >
                  {tProtocol('protocol.remove')}
                </Button>
              </div>
            </div>
          </fieldset>
        );
      })}
      {items.length < max && (
        <div>
          <Button kind="quiet" icon="plus" onClick={() => onChange([...items, fresh()])}>
            {tProtocol(add)}
          </Button>
        </div>
      )}
    </div>
  );
}
