import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../parts/icons.tsx';

interface StateScreenProps {
  icon: IconName;
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** A whole screen that says what is (not) there, and what to do about it. */
export function StateScreen({ icon, title, text, children }: StateScreenProps): JSX.Element {
  return (
    <section class="state">
      <Icon name={icon} />
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
