import type { JSX } from 'preact';
import { tQuestions } from '../../../lib/i18n/nl/questions.ts';
import { optionWords } from '../../../lib/notes/layout/words.ts';
import { type Content, isBlank } from '../form-state.ts';
import { outcomeOf, pathOf, QUESTIONS } from './path.ts';

/** The decision path as a picture that grows with the answers: a node a question, a shape of its own for the end. */
export function WeighingPath({ content, at }: { content: Content; at: string }): JSX.Element {
  const end = outcomeOf(content);
  return (
    <ol class="path" aria-label={tQuestions('path.label')}>
      {pathOf(content).map((question) => {
        const answer = content[question];
        const answered = !isBlank(answer);
        return (
          <li
            key={question}
            class={answered ? 'answered' : undefined}
            aria-current={question === at ? 'step' : undefined}
          >
            <span class="node" aria-hidden="true">
              {QUESTIONS.indexOf(question) + 1}
            </span>
            <span>{tQuestions(`path.${question}`)}</span>
            <b>{answered ? optionWords('weighing', [question], String(answer)) : tQuestions('path.open')}</b>
          </li>
        );
      })}
      {end && (
        <li class={`end ${end.outcome}`}>
          <span class="node" aria-hidden="true" />
          <span>
            <b>{tQuestions(`path.end.${end.outcome}`)}</b>
            {end.norm && <small>{tQuestions(`path.norm.${end.norm}`)}</small>}
          </span>
        </li>
      )}
    </ol>
  );
}
