import type { Look } from './look.ts';

interface Preset {
  explains: string;
  look: Partial<Look>;
}

/** Hosts that are one set of switches each. Any other mix: `?zet=field:quill,csp:strict` on any of them. */
export const presets = {
  plain: {
    explains: 'gewone pagina’s: elke klik laadt opnieuw, labels, tekstvak, keuzelijst',
    look: {},
  },
  richtext: {
    explains: 'opgemaakte tekst in een about:blank-iframe, het tekstvak erachter loopt achter',
    look: { field: 'richtext', list: 'cards', theme: 'grey' },
  },
} as const satisfies Record<string, Preset>;
