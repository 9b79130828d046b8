/** Words between stars or underscores become bold or slanted. */
function inline(text: string): Node[] {
  return text.split(/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|\b_[^_\n]+_\b)/).map((part, at) => {
    if (at % 2 === 0) return document.createTextNode(part);
    const bold = part.startsWith('**');
    const element = document.createElement(bold ? 'strong' : 'em');
    element.textContent = part.slice(bold ? 2 : 1, bold ? -2 : -1);
    return element;
  });
}

function block(source: string): HTMLElement {
  const lines = source.split('\n');
  if (lines.every((line) => /^[-*] /.test(line))) {
    const list = document.createElement('ul');
    for (const line of lines) {
      const item = document.createElement('li');
      item.append(...inline(line.slice(2)));
      list.append(item);
    }
    return list;
  }
  const heading = /^#{1,3} (.*)$/.exec(source);
  const element = document.createElement(heading ? 'h3' : 'p');
  element.append(...inline(heading?.[1] ?? source));
  return element;
}

/** Markdown as most systems show it: a single line break is a space. */
export function renderMarkdown(source: string): DocumentFragment {
  const all = document.createDocumentFragment();
  for (const part of source.split(/\n{2,}|\n(?=[-*#] )|(?<=\n[-*] [^\n]*)\n(?![-*] )/)) {
    if (part.trim() !== '') all.append(block(part.trim()));
  }
  return all;
}

/** Shows a note's text some time after the page is there; until then the place is empty. */
export function renderLate(place: HTMLElement): void {
  const source = place.dataset.bron;
  if (source === undefined) return;
  place.removeAttribute('data-bron');
  setTimeout(() => place.replaceChildren(renderMarkdown(source)), 250);
}
