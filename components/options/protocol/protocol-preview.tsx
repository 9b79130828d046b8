import type { JSX } from 'preact';
import { tProtocol } from '../../../lib/i18n/nl/protocol.ts';
import { tSteps } from '../../../lib/i18n/nl/steps.ts';
import type { Protocol } from '../../../lib/meldcode/protocol.ts';
import { School } from '../../steps/school.tsx';
import '../../styles/steps.css';

/** The route as colleagues will see it: every step with what is asked, then whom to call. */
export function ProtocolPreview({ protocol }: { protocol: Protocol }): JSX.Element {
  return (
    <div class="stack preview">
      <ol class="steps">
        {protocol.steps.map(({ step, title, supportTitle, guidance, asks }) => (
          <li key={step} class="now">
            <span class="dot" aria-hidden="true">
              {step}
            </span>
            <div>
              <h3>{title}</h3>
              {supportTitle && <small>{supportTitle}</small>}
              {guidance && (
                <details class="guidance">
                  <summary>{tSteps('steps.guidance')}</summary>
                  <p>{guidance}</p>
                </details>
              )}
              <ul class="asked">
                {asks.map((ask) => (
                  <li key={ask.id}>
                    {ask.text}
                    {ask.required && <em> {tProtocol('protocol.required')}</em>}
                    {ask.hint && <small>{ask.hint}</small>}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      <School protocol={protocol} />
    </div>
  );
}
