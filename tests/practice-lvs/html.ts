/** HTML that is safe to send: everything interpolated into it was escaped. */
export interface Html {
  readonly html: string;
}

type Value = Html | string | number | null | undefined | false | readonly Value[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes text harmless as element content and as a quoted attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Marks text as HTML without escaping; only for constants of this folder and for what `html` made. */
export function raw(text: string): Html {
  return { html: text };
}

function part(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map(part).join('');
}

/** Template tag: escapes every value that is not HTML already; lists are joined, null and false are nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return raw(strings.map((text, at) => text + (at < values.length ? part(values[at]) : '')).join(''));
}

/** `<option>`s of a select; `[value, shown]` pairs. */
export function options(pairs: readonly (readonly [string, string])[], chosen: string): Html {
  return html`${pairs.map(
    ([value, shown]) =>
      html`<option value="${value}"${value === chosen && raw(' selected')}>${shown}</option>`,
  )}`;
}

/** Text of several lines with `<br>` between them, as many systems show a note. */
export function withBreaks(text: string): Html {
  return raw(escapeHtml(text).replace(/\r?\n/g, '<br>'));
}

/** A paragraph per line. */
export function paragraphs(text: string): Html {
  return html`${text.split(/\r?\n/).map((line) => html`<p>${line || raw('<br>')}</p>`)}`;
}
