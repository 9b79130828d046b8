import type { JSX } from 'preact';
import { tForms } from '../../lib/i18n/nl/forms.ts';
import { meldcode, tMeldcode } from '../../lib/i18n/nl/meldcode.ts';
import { questions, tQuestions } from '../../lib/i18n/nl/questions.ts';
import type { Field } from '../../lib/meldcode/content/field.ts';
import type { EventType } from '../../lib/meldcode/types.ts';
import { Advice } from './advice.tsx';
import type { AdviceLine } from './advice-line.ts';
import { BodyMap } from './body-map/body-map.tsx';
import { FieldInput } from './field-input.tsx';
import type { Content } from './form-state.ts';
import type { Screen } from './plans.ts';
import { askedFields, missingOn } from './screens.ts';
import { SignalArea } from './signal-area.tsx';
import { Notions } from './weighing/notions.tsx';
import { WeighingPath } from './weighing/weighing-path.tsx';

export interface FormScreenProps {
  type: EventType;
  screen: Screen;
  content: Content;
  advice: readonly AdviceLine[];
  /** Ids of required fields to point at. */
  missing: readonly string[];
  onChange: (content: Content) => void;
}

/** The question of this screen, what to mind, and its fields. What an answer calls up stands under that answer. */
export function FormScreen(props: FormScreenProps): JSX.Element {
  const { type, screen, content, advice, missing, onChange } = props;
  const key = `${type}.${screen.id}`;
  const question = questionOf(type, screen.id);
  return (
    <>
      {type === 'weighing' && <WeighingPath content={content} at={screen.id} />}
      {question && <h3 class="question">{question}</h3>}
      {Object.hasOwn(questions, `why.${key}`) && <p class="lead">{tQuestions(`why.${key}`)}</p>}
      <Advice lines={advice.filter(({ at }) => at === null)} />
      {key === 'weighing.unsafe' && <Notions />}
      <Drawn {...props} />
      {!screen.draw &&
        askedFields(type, screen, content).map((field) => {
          const lines = advice.filter(({ at }) => at === field.id);
          const isMissing = missing.includes(field.id);
          const stopped = isMissing || lines.some(({ stops }) => stops);
          return (
            <div class="asked" key={field.id} data-stopped={stopped || undefined}>
              <FieldInput
                type={type}
                field={isNeeded(props, field) ? { ...field, required: true } : field}
                path={[field.id]}
                name={nameOf(type, field.id)}
                value={content[field.id]}
                wrong={isMissing ? tForms('form.missing') : null}
                onChange={(value) => onChange({ ...content, [field.id]: value })}
              />
              <div class="answered" aria-live="polite">
                <Advice lines={lines} />
              </div>
            </div>
          );
        })}
    </>
  );
}

/** Where the Meldcode's own room words the question, those words are used. */
const OWN_WORDS: Partial<Record<EventType, (screen: string) => string>> = {
  weighing: (screen) => `weigh.${screen}`,
  talk: (screen) => `talk.${screen}`,
  'signal-list': (screen) => `signal-list.${screen}`,
};

function questionOf(type: EventType, screen: string): string | null {
  const own = OWN_WORDS[type]?.(screen);
  if (own && Object.hasOwn(meldcode, own)) return tMeldcode(own);
  return Object.hasOwn(questions, `ask.${type}.${screen}`) ? tQuestions(`ask.${type}.${screen}`) : null;
}

const nameOf = (type: EventType, field: string): string | null =>
  type === 'secrecy-check' && Object.hasOwn(meldcode, `secrecy.${field}`)
    ? tMeldcode(`secrecy.${field}`)
    : null;

/** Whether one cannot go on without it, also where that hangs on the other answers. */
function isNeeded({ type, screen, content }: FormScreenProps, { id }: Field): boolean {
  return missingOn(type, screen, { ...content, [id]: null }).includes(id);
}

function Drawn({ screen, content, missing, onChange }: FormScreenProps): JSX.Element | null {
  if (screen.draw === 'body-map')
    return <BodyMap content={content} isMissing={missing.length > 0} onChange={onChange} />;
  if (screen.draw === 'signal-area')
    return <SignalArea area={screen.id} content={content} onChange={onChange} />;
  return null;
}
