import type { JSX } from 'preact';
import { tNote } from '../../lib/i18n/nl/note.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import { sameCategory } from './category.ts';

/** What the school says about the category that is chosen, for whoever wants to read it (M41). */
export function CategoryGuidance({
  now,
  protocol,
}: {
  now: string | null;
  protocol: Pick<Protocol, 'categoryGuidance'>;
}): JSX.Element | null {
  const found = now && protocol.categoryGuidance.find((each) => sameCategory(each.category, now));
  if (!found) return null;
  return (
    <details class="labels">
      <summary>{tNote('note.category.about', { category: found.category })}</summary>
      <p class="lead">{found.text}</p>
    </details>
  );
}
