import type { JSX } from 'preact';
import { tErase } from '../../lib/i18n/nl/erase.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Select } from '../parts/select.tsx';
import type { OverviewItem } from './overview-items.ts';

const YEARS = [1, 2, 3, 5, 7, 10, 15, 20, 30];
const SCHOOL = 'school';

interface KeepTermProps {
  item: OverviewItem;
  /** The school's term, in years. */
  school: number;
  onKept: () => void;
}

/** A term for this pupil alone, where there is a reason to keep it longer or shorter than others. */
export function KeepTerm({ item, school, onKept }: KeepTermProps): JSX.Element {
  const { call } = useBackend();
  const task = useTask('in-turn');
  const years = [...new Set([...YEARS, ...(item.keepYears === null ? [] : [item.keepYears])])];
  const keep = (value: string): void => {
    const chosen = value === SCHOOL ? null : Number(value);
    void task
      .run(() => call('pupil.keep', { pupil: item.key, years: chosen }))
      .then((well) => well && onKept());
  };
  return (
    <>
      <Select
        label={tErase('erase.term')}
        value={item.keepYears === null ? SCHOOL : String(item.keepYears)}
        options={[
          { value: SCHOOL, label: tErase('erase.term.school', { count: school }) },
          ...years
            .toSorted((a, b) => a - b)
            .map((count) => ({ value: String(count), label: tErase('erase.term.years', { count }) })),
        ]}
        onChange={keep}
      />
      {task.problem && (
        <p class="wrong" role="alert">
          {task.problem}
        </p>
      )}
    </>
  );
}
