import type { JSX } from 'preact';
import type { FormPlaceProps } from './form-place.tsx';
export function Form(_props: FormPlaceProps): JSX.Element {
  return <p />;
}
