import { type Html, html, options, paragraphs, raw } from '../../html.ts';
import { categories } from '../../school/categories.ts';
import { checkedIf, idOf, placeholder, type Render, tableRow, withAjax } from './view.ts';

/**
 * The note form. A field's name is its number among the fields, and contact with parents brings one
 * more field, so the numbers shift.
 */
export function noteForm(render: Render): Html {
  const { page, style } = render;
  const { values } = page;
  const formId = idOf(render, 'form');
  let count = 0;
  const name = () => {
    count += 1;
    return html` name="form:inputFields:${count - 1}:formField"`;
  };
  const rows = [
    tableRow(
      'Datum',
      html`<input type="text" class="inpText"${name()}${idOf(render, 'form-datum')} value="${values.date}" size="10">`,
    ),
    tableRow(
      'Categorie',
      html`<select class="inpSelect"${name()}${withAjax(render, 'form-categorie', 'change', 'form')}>${options([['', 'Kies één'], ...categories], values.category)}</select>`,
    ),
  ];
  if (values.category === '4715') {
    rows.push(
      tableRow(
        'Gesproken met',
        html`<input type="text" class="inpText"${name()}${idOf(render, 'form-met')} value="">`,
      ),
    );
  }
  rows.push(
    tableRow(
      'Onderwerp',
      html`<input type="text" class="inpText"${name()}${idOf(render, 'form-onderwerp')} value="${values.subject}" size="44">`,
    ),
  );
  const text = style.editor ? paragraphs(values.text).html : values.text;
  const area = html`<textarea class="inpText" rows="8" cols="64"${name()}${withAjax(render, 'form-tekst', 'change', 'form')}>${raw('\n')}${text}</textarea>`;
  rows.push(
    tableRow('Omschrijving', style.editor ? html`<div class="editor">${area}</div>` : area),
    tableRow(
      'Vertrouwelijk',
      html`<input type="checkbox" class="inpCheck"${name()}${idOf(render, 'form-vertrouwelijk')}${checkedIf(values.confidential)}>`,
    ),
  );
  return html`<form${formId} method="post" action="./page?${page.id}-${page.renders}.-form">
<table class="tblData tblInputs"><tbody>${rows}</tbody></table>${placeholder(render, 'form-hint')}
<div class="layButtons"><a href="#" class="btn"${withAjax(render, 'form-opslaan', 'click', 'form')}>Opslaan</a></div></form>`;
}

/** Takes over what the form sent; a hidden or shifted field is found by the category that was rendered. */
export function readForm(render: Render, form: URLSearchParams, editorText: (html: string) => string): void {
  const { values } = render.page;
  const field = (at: number) => form.get(`form:inputFields:${at}:formField`);
  const shift = values.category === '4715' ? 1 : 0;
  const text = field(3 + shift);
  values.date = field(0) ?? values.date;
  values.subject = field(2 + shift) ?? values.subject;
  if (text !== null) values.text = render.style.editor ? editorText(text) : text.replace(/\r\n?/g, '\n');
  values.confidential = field(4 + shift) === 'on';
  values.category = field(1) ?? values.category;
}
