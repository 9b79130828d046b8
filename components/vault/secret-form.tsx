import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { Button } from '../parts/button.tsx';

interface SecretFormProps {
  /** All that is asked was filled in. */
  ready: boolean;
  /** Words on the button that sends it. */
  go: string;
  onGo: () => void;
  busy?: boolean;
  /** Not what the page is for. */
  lesser?: boolean;
  /** Absent where there is no way back. */
  onCancel?: () => void;
  /** `tried`: the form was sent, so what is missing may be said. */
  children: (tried: boolean) => ComponentChildren;
}

/** A form that asks for a secret. */
export function SecretForm({
  ready,
  go,
  onGo,
  busy,
  lesser,
  onCancel,
  children,
}: SecretFormProps): JSX.Element {
  const [tried, setTried] = useState(false);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (ready) onGo();
      }}
    >
      {children(tried)}
      <div class="acts">
        <Button {...(lesser ? {} : { kind: 'primary' })} type="submit" off={busy ?? false}>
          {go}
        </Button>
        {onCancel && <Button onClick={onCancel}>{tSecret('secret.not-now')}</Button>}
      </div>
    </form>
  );
}
