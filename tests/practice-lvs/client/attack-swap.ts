const OTHER = {
  name: 'Yara El Idrissi',
  number: '1003',
  birthDate: '02-06-2017',
  address: '/leerling/1003/notities',
};

function set(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element) element.textContent = text;
}

function pretend(): void {
  set('.dossier h1', OTHER.name);
  set('.feiten dd', OTHER.number);
  set('.feiten dd:nth-of-type(2)', OTHER.birthDate);
  if (location.pathname.startsWith('/leerling/')) history.replaceState(null, '', OTHER.address);
}

/**
 * Puts another pupil into the head of the file at the worst moments: while one types, just before a
 * key or a click arrives outside the body. Form and notes stay those of the first pupil.
 */
export function swapPupil(): void {
  const before = document.querySelector('.dossier')?.innerHTML ?? '';
  let count = 0;
  document.addEventListener('input', () => {
    count += 1;
    if (count === 12) pretend();
  });
  addEventListener('blur', () => before !== '' && pretend());
  addEventListener(
    'pointerdown',
    (event) => {
      if (!document.body.contains(event.target as Node)) pretend();
    },
    true,
  );
}
