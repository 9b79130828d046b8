import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export type CardTone =
  | 'fact'
  | 'statement'
  | 'hypothesis'
  | 'judgement'
  | 'diagnosis'
  | 'mixed'
  | 'soft'
  | 'firm';

interface CardProps {
  title: string;
  tone?: CardTone;
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** A card with its colour in the edge; the title says in words what the colour says. */
export function Card({ title, tone, aside, children }: CardProps): JSX.Element {
  const id = useId();
  return (
    <section class={tone ? `card ${tone}` : 'card'} aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {aside}
      </header>
      {children}
    </section>
  );
}
