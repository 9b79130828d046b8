/** Opens the full text of a note: shown where it is hidden in the page, got from the server where it is not. */
export function buildMore(button: HTMLElement): void {
  button.addEventListener('click', async () => {
    button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
    const row = button.closest('td, article, li, .inhoud');
    const place = button.parentElement?.dataset.haal;
    if (place && !row?.querySelector('.lang')) {
      const response = await fetch(place);
      const { text } = (await response.json()) as { text: string };
      const full = document.createElement('div');
      full.className = 'lang';
      full.textContent = text;
      button.parentElement?.after(full);
    } else row?.querySelector('.lang')?.toggleAttribute('hidden');
    row?.querySelector('.kort')?.toggleAttribute('hidden');
  });
}
