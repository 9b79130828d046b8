const PER_FRAME = 2000;
const FRAMES = 300;

/** Changes the page thousands of times per frame, in text, attributes, elements, title, address and size. */
export function flood(): void {
  const place = document.createElement('div');
  place.style.cssText = 'position:absolute;left:-9999px;height:10px;overflow:hidden';
  document.body.append(place);
  let frame = 0;
  const step = () => {
    for (let at = 0; at < PER_FRAME; at += 1) {
      if (at % 3 === 0) place.textContent = `Datum 12-11-2026 Notitie ${at}`;
      else if (at % 3 === 1) place.setAttribute('data-nr', String(at));
      else place.append(document.createElement('textarea'));
    }
    document.documentElement.setAttribute('data-beeld', String(frame));
    document.title = `(${frame}) Leerlingdossier`;
    if (frame % 10 === 0) history.replaceState({ frame }, '', `?ronde=${frame}`);
    dispatchEvent(new Event('resize'));
    frame += 1;
    if (frame < FRAMES) requestAnimationFrame(step);
    else place.replaceChildren();
  };
  requestAnimationFrame(step);
}
