import type { JSX } from 'preact';
import { tNotes } from '../../lib/i18n/nl/notes.ts';
import { tOverview } from '../../lib/i18n/nl/overview.ts';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import { longDay } from '../format/dates.ts';
import { IconButton } from '../parts/button.tsx';
import { DueList } from '../steps/due-list.tsx';
import { DetailErase } from './detail-erase.tsx';
import type { OverviewItem } from './overview-items.ts';
import '../styles/steps.css';

interface DetailProps {
  item: OverviewItem;
  protocol: Protocol | null;
  onClose: () => void;
  onErased: () => void;
  onKept: () => void;
}

/** Where one pupil stands. Going on is done in the pupil's file in the LVS. */
export function Detail({ item, protocol, onClose, onErased, onKept }: DetailProps): JSX.Element {
  const { progress, name } = item;
  const open = progress.hypotheses.filter((each) => each.state === 'open');
  return (
    <aside class="detail" aria-label={tOverview('overview.detail', { name })}>
      <header>
        <h2>{name}</h2>
        <IconButton icon="close" label={tOverview('overview.detail.close')} onClick={onClose} />
      </header>
      <p class="hint calm">{tOverview('overview.detail.go-on', { name })}</p>
      <DueList progress={progress} />
      {progress.state === 'other-route' ? (
        <p>{tSteps('steps.text.other-route')}</p>
      ) : (
        <>
          <h3>{tOverview('overview.detail.steps')}</h3>
          <ol class="brief-steps">
            {progress.steps.map((step) => (
              <li key={step.step} class={step.state}>
                <span>
                  {step.step} {protocol?.steps.find((each) => each.step === step.step)?.title}
                </span>
                <small>
                  {step.on
                    ? [longDay(step.on), step.role && tNotes(`role.${step.role}`)].filter(Boolean).join(', ')
                    : progress.state === 'closed' && step.state === 'later'
                      ? tOverview('overview.detail.not-taken')
                      : tSteps(`steps.state.${step.state}`)}
                </small>
              </li>
            ))}
          </ol>
        </>
      )}
      {open.length > 0 && (
        <>
          <h3>{tOverview('overview.detail.hypotheses')}</h3>
          <ul class="brief-steps">
            {open.map((each) => (
              <li key={each.id}>
                <span>{each.text}</span>
                <small>{longDay(each.since)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <DetailErase item={item} protocol={protocol} onErased={onErased} onKept={onKept} />
    </aside>
  );
}
