import type { JSX } from 'preact';
import { tMeldcode } from '../../../lib/i18n/nl/meldcode.ts';
import { tQuestions } from '../../../lib/i18n/nl/questions.ts';
import { NOTIONS } from '../../../lib/meldcode/afwegingskader.ts';

/** What acute and structural unsafety are, with examples, for whoever wants to look (002, bijlage 1). */
export function Notions(): JSX.Element {
  return (
    <details class="guidance">
      <summary>{tQuestions('path.notions')}</summary>
      {NOTIONS.map(({ id, examples }) => (
        <section key={id}>
          <p>{tMeldcode(`notion.${id}`)}</p>
          <ul>
            {Array.from({ length: examples }, (_, index) => (
              <li key={`${id}${index + 1}`}>{tMeldcode(`notion.${id}.${index + 1}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
