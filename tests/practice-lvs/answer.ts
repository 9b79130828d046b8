import { html } from './html.ts';
import { asset } from './http/assets.ts';
import { page, type Reply, redirect } from './http/reply.ts';
import type { Visit } from './http/visit.ts';
import type { SaveFailure } from './school/types.ts';
import { shapes } from './shapes/index.ts';
import type { Shape } from './shapes/shape.ts';

const FAILURES: Record<string, SaveFailure | null> = {
  nee: null,
  melding: 'message',
  fout: 'error',
  verbroken: 'drop',
};

/** The page without a host: all addresses, and the switch that makes saving fail. */
function overview(visit: Visit): Reply {
  const wanted = visit.query.get('mislukt');
  if (wanted !== null && Object.hasOwn(FAILURES, wanted)) {
    visit.school.failure = FAILURES[wanted] ?? null;
    return redirect('/');
  }
  const port = visit.header('host').replace(/^.*?(:\d+)?$/, '$1');
  return page(html`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Oefenschool</title><link rel="stylesheet" href="/assets/styles/base.css"></head>
<body><main id="inhoud"><h1>Oefenschool</h1><p>Inloggen als leerkracht, ib of directie, met wachtwoord oefenen. Alle leerlingen zijn verzonnen.</p>
<table class="lijst"><tbody>${Object.entries(shapes).map(([name, shape]) => html`<tr><td><a href="http://${name}.localhost${port}/">${name}</a></td><td>${shape.explains}</td></tr>`)}</tbody></table>
<p>Opslaan mislukt: ${Object.entries(FAILURES).map(([name, failure]) => html`<a href="/?mislukt=${name}">${name}</a>${failure === visit.school.failure && ' (nu)'} `)}</p></main></body></html>`);
}

const MISSING: Reply = page(
  html`<!doctype html><html lang="nl"><title>Niet gevonden</title><h1>Pagina niet gevonden</h1></html>`,
  {},
  404,
);

/** Answers any request. */
export function answer(visit: Visit): Reply {
  const file = asset(visit.path);
  if (file) return file;
  const known: Record<string, Shape> = shapes;
  const shape = Object.hasOwn(known, visit.shape) ? known[visit.shape] : undefined;
  if (!shape) return visit.path === '/' ? overview(visit) : MISSING;
  return shape.answer(visit) ?? MISSING;
}
