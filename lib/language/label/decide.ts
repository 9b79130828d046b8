/** From scores to labels. */
import { ACUTE, CATEGORY, DATED, FIRST_STEP, KIND_COUNT, ROUTE_COUNT } from '../model/columns.ts';
import type { Model } from '../model/model.ts';
import { sigmoid, softmax } from '../model/probability.ts';
import { FLAGS, type Flag, KINDS, type Kind, ROUTES, type Route, type StepNumber } from '../types.ts';

/** What is mixed holds a thought of the writer's own that asks for a mend by itself (guideline, part B). */
const THOUGHTS: readonly Flag[] = ['hypothesis-unmarked', 'judgement', 'diagnosis-unqualified'];
const MELDCODE = ROUTES.indexOf('meldcode');
/** Of the two chances added up. Below one: a note of the Meldcode overlooked is worse than one asked about. */
const LINE = 0.9;

function highest(scores: Float32Array, count: number): number {
  let best = 0;
  for (let c = 1; c < count; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}

/** `named`: a heading above names it as a hypothesis. */
export function decideSentence(
  model: Model,
  scores: Float32Array,
  named = false,
): { kind: Kind; flags: Flag[] } {
  const kind = KINDS[highest(scores, KIND_COUNT)]!;
  const flags = FLAGS.filter(
    (flag, c) =>
      scores[KIND_COUNT + c]! > model.flagThresholds[c]! && !(named && flag === 'hypothesis-unmarked'),
  );
  const thinks = flags.some((flag) => THOUGHTS.includes(flag));
  return { kind, flags: thinks ? flags : flags.filter((flag) => flag !== 'mixed') };
}

/**
 * Category and route say the same of the Meldcode (guideline, part C): what they find together decides. Where a person
 * filed the note under the Meldcode, that word stands, unless the note tells of a route that is not the Meldcode's.
 */
function routeOf(scores: Float32Array, filed: boolean): Route {
  const routes = scores.slice(0, ROUTE_COUNT);
  softmax(routes, 0, ROUTE_COUNT);
  if (routes[MELDCODE]! + sigmoid(scores[CATEGORY]!) > LINE) return 'meldcode';
  routes[MELDCODE] = -1;
  const route = ROUTES[highest(routes, ROUTE_COUNT)]!;
  return filed && route === 'none' ? 'meldcode' : route;
}

export function decideNote(
  model: Model,
  scores: Float32Array,
  filed: boolean,
): { route: Route; category: 'meldcode' | 'other'; steps: StepNumber[]; acute: boolean; dated: boolean } {
  const route = routeOf(scores, filed);
  const category = route === 'meldcode' ? 'meldcode' : 'other';
  const steps = ([1, 2, 3, 4, 5, 6] as const).filter(
    (step) => category === 'meldcode' && scores[FIRST_STEP + step - 1]! > model.noteThresholds[step - 1]!,
  );
  const acute = scores[ACUTE]! > model.noteThresholds[6]!;
  return { route, category, steps, acute, dated: scores[DATED]! > model.noteThresholds[7]! };
}
