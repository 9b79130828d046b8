/** What the background carries of the language room: the measure of the engine's size. */
export { analyse } from '../../../lib/language/analyse.ts';
export { LiveAnalysis } from '../../../lib/language/live.ts';
