const ticker = document.createElement('aside');
ticker.className = 'lichtkrant';
ticker.setAttribute('aria-hidden', 'true');
document.body.prepend(ticker);

let turn = 0;

/** One change: a text, an attribute, or an element that comes or goes. */
function change(): void {
  turn += 1;
  const rows = document.querySelectorAll('tbody tr, article, li');
  switch (turn % 5) {
    case 0:
      ticker.textContent = `Online: ${turn % 97} collega’s`;
      break;
    case 1:
      rows[turn % Math.max(1, rows.length)]?.toggleAttribute('data-gezien');
      break;
    case 2:
      ticker.append(Object.assign(document.createElement('span'), { textContent: ` · bericht ${turn}` }));
      break;
    case 3:
      ticker.classList.toggle('even');
      break;
    default:
      document.title = document.title.replace(/^(\(\d+\) )?/, `(${turn % 9}) `);
  }
}

setInterval(change, 20);
