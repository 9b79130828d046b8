import { afterEach, describe, expect, it } from 'vitest';
import { applyEdits, writeText } from '../../lib/lvs/field/apply-edits.ts';
import { findCategory, readCategory, setCategory } from '../../lib/lvs/field/category.ts';
import { type Field, findField } from '../../lib/lvs/field/find.ts';
import { fieldText, readField } from '../../lib/lvs/field/read.ts';
import { sendsOnChange } from '../../lib/lvs/field/sends.ts';
import { showInField } from '../../lib/lvs/field/show.ts';
import { generic } from '../../lib/lvs/profile/generic.ts';
import { readContext } from '../../lib/lvs/read/context.ts';

const TEXT = 'Moeder is onverschillig.\nHij kwam laat.';
const EDIT = { start: 10, end: 23, insert: 'stil' };
const AFTER = 'Moeder is stil.\nHij kwam laat.';

const context = () => readContext(document, generic, new Date(2026, 10, 20));
const find = () => findField(context(), null)!;

afterEach(() => {
  document.body.innerHTML = '';
});

const SHAPES: Record<Field['shape'], () => void> = {
  textarea: () => {
    document.body.innerHTML = '<label>Notitie <textarea></textarea></label>';
    document.querySelector('textarea')!.value = TEXT;
  },
  input: () => {
    document.body.innerHTML =
      '<table><tr><th>Datum</th><th>Notitie</th></tr><tr><td>1-1-2026</td><td><input name="n:tekst"></td></tr></table>';
    document.querySelector('input')!.value = TEXT.replace('\n', ' ');
  },
  contenteditable: () => {
    document.body.innerHTML = `<span>Omschrijving</span><div contenteditable="true">${TEXT.split('\n')
      .map((line) => `<p>${line.replace('verschillig', '<b>verschillig</b>')}</p>`)
      .join('')}</div>`;
  },
  'editor-iframe': () => {
    document.body.innerHTML =
      '<span>Verslag</span><div><textarea style="display:none">oud</textarea><iframe style="width:300px;height:100px"></iframe></div>';
    const inner = document.querySelector('iframe')!.contentDocument!;
    inner.designMode = 'on';
    inner.body.innerHTML = TEXT.split('\n').join('<br>');
  },
};

describe.each(Object.keys(SHAPES) as Field['shape'][])('a note field as %s', (shape) => {
  const [text, after] =
    shape === 'input' ? [TEXT.replace('\n', ' '), AFTER.replace('\n', ' ')] : [TEXT, AFTER];

  it('is found and read, changed by the browser’s own input path, and undone by it', async () => {
    SHAPES[shape]();
    const field = find();
    expect(field.shape).toBe(shape);
    expect(fieldText(field)).toBe(text);
    const heard: string[] = [];
    field.element.ownerDocument.addEventListener('input', (event) =>
      heard.push((event as InputEvent).inputType),
    );
    expect(await applyEdits(field, text, [EDIT])).toBe('done');
    expect(fieldText(field)).toBe(after);
    expect(heard).toContain('insertText');
    field.element.ownerDocument.execCommand('undo');
    expect(fieldText(field)).toBe(text);
  });

  it('is left alone when its text is no longer the one the edit was made for', async () => {
    SHAPES[shape]();
    const field = find();
    expect(await applyEdits(field, `${text}!`, [EDIT])).toBe('changed');
    expect(fieldText(field)).toBe(text);
  });

  it('tells and takes a selection in offsets of its text', () => {
    SHAPES[shape]();
    const field = find();
    showInField(field, 10, 23);
    expect(readField(field).selection).toEqual({ start: 10, end: 23 });
  });

  it('takes a text of several lines at its end; one that holds a single line says that it does not', async () => {
    SHAPES[shape]();
    const field = find();
    const result = await writeText(field, 'Feiten\n- een\n- twee', 'append');
    expect(result).toBe(shape === 'input' ? 'refused' : 'done');
    const whole = `${TEXT}\n\nFeiten\n- een\n- twee`;
    if (shape !== 'input') expect(fieldText(field).trimEnd()).toBe(whole);
  });
});

describe('the field that is meant', () => {
  it('is the one with the focus, and never a search box or a reply', () => {
    document.body.innerHTML =
      '<textarea aria-label="Zoeken"></textarea><textarea aria-label="Reactie"></textarea><table><tr><td>Tekst</td><td><textarea></textarea></td></tr><tr><td>Tekst</td><td><textarea></textarea></td></tr></table>';
    const all = [...document.querySelectorAll('textarea')];
    expect(find().element).toBe(all[2]);
    all[3]!.focus();
    expect(find().element).toBe(all[3]);
    all[0]!.focus();
    expect(find().element).not.toBe(all[0]);
  });

  it('warns when the page may send it by itself', () => {
    SHAPES.textarea();
    expect(sendsOnChange(find())).toBe(false);
    document.querySelector('textarea')!.setAttribute('onchange', 'void 0');
    expect(sendsOnChange(find())).toBe(true);
  });
});

describe('a category control', () => {
  const choose = (html: string) => {
    document.body.innerHTML = `<form>${html}<label>Notitie <textarea></textarea></label></form>`;
    const control = findCategory(context(), find());
    return control;
  };

  it('as select: options without the placeholder, set with its own events', () => {
    const control = choose(
      '<label>Categorie <select><option value="">Kies</option><option>Gedrag</option><option>Meldcode en Verwijsindex</option></select></label>',
    )!;
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      document.querySelector('select')!.addEventListener(type, () => heard.push(type));
    expect(readCategory(control)).toEqual({ options: ['Gedrag', 'Meldcode en Verwijsindex'], value: null });
    expect(setCategory(control, 'Meldcode en Verwijsindex')).toBe(true);
    expect(readCategory(control).value).toBe('Meldcode en Verwijsindex');
    expect(heard).toEqual(['input', 'change']);
    expect(setCategory(control, 'Bestaat niet')).toBe(false);
  });

  it('as radio buttons', () => {
    const control = choose(
      '<fieldset><legend>Categorie</legend><label><input type="radio" name="c" value="1">Gedrag</label><label><input type="radio" name="c" value="2">Leren</label></fieldset>',
    )!;
    expect(setCategory(control, 'Leren')).toBe(true);
    expect(readCategory(control)).toEqual({ options: ['Gedrag', 'Leren'], value: 'Leren' });
  });

  it('as none', () => {
    expect(
      choose(
        '<label>Datum <input></label><select aria-label="Taal"><option>nl</option><option>en</option></select>',
      ),
    ).toBeNull();
  });
});
