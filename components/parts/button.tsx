import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  kind?: 'primary' | 'quiet';
  type?: 'button' | 'submit';
  icon?: IconName;
  wide?: boolean;
  /** Not possible now. It stays reachable, so that `title` or the words beside it can say why. */
  off?: boolean;
  label?: string;
  describedBy?: string;
}

/** A button with words. */
export function Button(props: ButtonProps): JSX.Element {
  const { children, onClick, kind, type = 'button', icon, wide, off, label, describedBy } = props;
  return (
    <button
      type={type}
      class={['btn', kind, wide && 'wide'].filter(Boolean).join(' ')}
      aria-disabled={off ? 'true' : undefined}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onClick?.();
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  label: string;
  onClick: () => void;
  pressed?: boolean;
}

/** A button with a drawing alone; `label` is its name and its tooltip. */
export function IconButton({ icon, label, onClick, pressed }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-btn"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

/** A button that reads as a link within text. */
export function LinkButton({
  children,
  onClick,
  label,
}: {
  children: ComponentChildren;
  onClick: () => void;
  label?: string;
}): JSX.Element {
  return (
    <button type="button" class="link" aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
