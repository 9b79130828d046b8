import type { JSX } from 'preact';
import { tOverview } from '../../lib/i18n/nl/overview.ts';

const LINES = ['1', '2', '3'] as const;

/** No case yet: what to do so that one appears. */
export function EmptyOverview(): JSX.Element {
  return (
    <section class="empty">
      <h2>{tOverview('overview.empty')}</h2>
      <ol>
        {LINES.map((line) => (
          <li key={line}>{tOverview(`overview.empty.${line}`)}</li>
        ))}
      </ol>
    </section>
  );
}
