import type { JSX } from 'preact';
import { tMeldcode } from '../../../lib/i18n/nl/meldcode.ts';
import { tQuestions } from '../../../lib/i18n/nl/questions.ts';
import { pathOf, type WeighingOutcome } from '../../../lib/meldcode/afwegingskader.ts';
import { optionWords } from '../../../lib/notes/layout/words.ts';
import type { Content } from '../form-state.ts';
import { answersOf, outcomeOf } from './path.ts';

/** The decision path as a picture that grows with the answers: a node a question, a shape of its own for the end. */
export function WeighingPath({ content, at }: { content: Content; at: string }): JSX.Element {
  const end = outcomeOf(content);
  return (
    <ol class="path" aria-label={tQuestions('path.label')}>
      {pathOf(answersOf(content)).map(({ question, answer }) => (
        <li
          key={question.id}
          class={answer ? 'answered' : undefined}
          aria-current={question.id === at ? 'step' : undefined}
        >
          <span class="node" aria-hidden="true">
            {question.number}
          </span>
          <span>{tQuestions(`path.${question.id}`)}</span>
          <b>{answer ? optionWords('weighing', [question.id], answer.id) : tQuestions('path.open')}</b>
        </li>
      ))}
      {end && <End end={end} />}
    </ol>
  );
}

function End({ end }: { end: WeighingOutcome }): JSX.Element {
  return (
    <li class={`end ${end.outcome}`}>
      <span class="node" aria-hidden="true" />
      <span>
        <b>{tMeldcode(end.atOnce ? 'weigh.outcome.report-now' : `weigh.outcome.${end.outcome}`)}</b>
        {end.norm && <small>{tMeldcode(`norm.${end.norm}`)}</small>}
        {end.doubt && <small>{tMeldcode('weigh.doubt')}</small>}
      </span>
    </li>
  );
}
