import type { Attack } from '../attack-modes.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../http/visit.ts';
import type { Pupil, StoredNote } from '../school/types.ts';

/** Names that hide a property of the element or document they stand in, or that a stranger may look for. */
const FORM_NAMES = [
  'children',
  'querySelector',
  'attributes',
  'textContent',
  'tagName',
  'closest',
  'elements',
  'contains',
  'matches',
  'nodeType',
  'childNodes',
  'isConnected',
  'style',
  'dataset',
  'id',
];
/** The same, so bad that test tools cannot click in such a form any more: focus by script, type by keyboard. */
const HARD_NAMES = [
  'parentNode',
  'parentElement',
  'querySelectorAll',
  'nodeName',
  'innerText',
  'getAttribute',
  'ownerDocument',
  'shadowRoot',
];
const IDS = [
  'kantlijn',
  'kantlijn-panel',
  'chrome',
  'browser',
  'panel',
  'badge',
  'overlay',
  'self',
  'root',
  'app',
];
const DOCUMENT_NAMES = [
  'querySelector',
  'body',
  'createElement',
  'documentElement',
  'head',
  'activeElement',
  'getSelection',
];

/** Scripts of the head; the first is a classic one, so that it runs before all else. */
export function attackScripts(modes: readonly Attack[], nonce: string): Html {
  return html`<script nonce="${nonce}" src="/assets/client/attack-early.ts?${modes.includes('patch') ? 'patch' : ''}"></script>
<script nonce="${nonce}" src="/assets/client/attack.ts" type="module"></script>`;
}

/** Hidden fields for inside the note form. */
export function formClobber(modes: readonly Attack[]): Html | null {
  const names = [
    ...(modes.includes('clobber') ? FORM_NAMES : []),
    ...(modes.includes('hardclobber') ? HARD_NAMES : []),
  ];
  return names.length === 0
    ? null
    : html`${names.map((name) => html`<input type="hidden" name="${name}" value="">`)}`;
}

/** Elements for the end of the page. */
export function pageClobber(modes: readonly Attack[]): Html {
  const ids = html`${IDS.map((id) => html`<a id="${id}"></a><form id="${id}" name="${id}"></form>`)}`;
  const names = html`${DOCUMENT_NAMES.map((name) => html`<form name="${name}"></form>`)}`;
  return html`${modes.includes('clobber') && ids}${modes.includes('document') && names}`;
}

const TEXTS: readonly string[] = [
  '<img src=x onerror="window.__ran=1"><script>window.__ran=1</script><svg onload="window.__ran=1">',
  '</textarea></div></template><iframe srcdoc="<script>parent.__ran=1</script>"></iframe>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what it is about
  'javascript:window.__ran=1 {{constructor.constructor("window.__ran=1")()}} ${window.__ran=1}',
  '\u202Ekcilf nee saw rE\u202C en dan weer gewoon. \u2067rechts naar links\u2069',
  'Se\u200Bm kw\u200Dam te\uFEFF la\u2060at. H\u00ADij zei: \u201Cni\u200Bets\u201D.',
  `Z${'\u0301'.repeat(400)} veel tekens boven elkaar.`,
  `Een woord zonder einde: ${'a'.repeat(20_000)}`,
  '\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 Gezin getekend. \uD800 halve tekens \uDC00 en \u0000 nul.',
];

/** Notes made to hurt whoever reads them; shown, never stored. */
export function hostileNotes(visit: Visit, modes: readonly Attack[], pupil: Pupil): StoredNote[] {
  const texts = [
    ...(modes.includes('notes') ? TEXTS : []),
    ...(modes.includes('huge') ? ['Hij zei dat het misschien (zo was). '.repeat(146_000)] : []),
  ];
  return texts.map((text, at) => ({
    id: 900_000 + at,
    pupil: pupil.number,
    date: visit.school.today,
    author: '<b>Onbekend</b>',
    category: at % 2 === 0 ? 'Algemeen' : '"><script>window.__ran=1</script>',
    subject: '',
    text,
    confidential: false,
  }));
}

/** Which attacks are on, for the page's scripts. */
export const attackMark = (modes: readonly Attack[], extension: string): Html =>
  html` data-aanval="${modes.join(' ')}" data-uitbreiding="${extension}"`;
