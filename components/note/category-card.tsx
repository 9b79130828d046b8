import type { JSX } from 'preact';
import { tLanguage } from '../../lib/i18n/nl/language.ts';
import { tNote } from '../../lib/i18n/nl/note.ts';
import type { Reason } from '../../lib/language/types.ts';
import { useBackend } from '../backend.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import type { CategoryAdvice } from './category.ts';
import { useAside } from './note-memory.ts';

interface CategoryCardProps {
  advice: CategoryAdvice;
  /** Name of the school's category for Meldcode notes. */
  category: string;
  reason: Reason | null;
}

/** Where the note belongs; firm when parents can read it where it stands now. */
export function CategoryCard({ advice, category, reason }: CategoryCardProps): JSX.Element | null {
  return advice.type === 'guard' ? (
    <Guard advice={advice} category={category} />
  ) : (
    <Suggestion advice={advice} category={category} reason={reason} />
  );
}

function Suggestion({ advice, category, reason }: CategoryCardProps): JSX.Element | null {
  const [aside, putAside] = useAside('category');
  if (aside) return null;
  const why = reason ? tLanguage(reason.key, reason.params) : tNote('note.category.reason.none');
  const now = advice.now ? tNote('note.category.now', { category: advice.now }) : '';
  return (
    <Card title={tNote('note.category', { category })} tone="soft">
      <p>{`${why} ${now}`.trim()}</p>
      <ByHand advice={advice} category={category} />
      <div class="acts">
        {advice.option && <SetCategory option={advice.option} label={tNote('note.category.set')} />}
        <Button kind="quiet" onClick={putAside}>
          {tNote('note.category.later')}
        </Button>
      </div>
    </Card>
  );
}

function Guard({ advice, category }: Omit<CategoryCardProps, 'reason'>): JSX.Element {
  return (
    <Card title={tNote('note.guard')} tone="firm">
      <p>{tNote('note.guard.text', { category: advice.now ?? '' })}</p>
      <ByHand advice={advice} category={category} />
      {advice.option && (
        <div class="acts">
          <SetCategory option={advice.option} label={tNote('note.guard.set', { category })} />
        </div>
      )}
    </Card>
  );
}

function ByHand({ advice, category }: Omit<CategoryCardProps, 'reason'>): JSX.Element | null {
  if (advice.option) return null;
  return (
    <p class="strong">
      {tNote(advice.control ? 'note.category.by-hand' : 'note.category.no-control', { category })}
    </p>
  );
}

function SetCategory({ option, label }: { option: string; label: string }): JSX.Element {
  const { send } = useBackend();
  return (
    <Button kind="primary" onClick={() => send({ type: 'set-category', value: option })}>
      {label}
    </Button>
  );
}
