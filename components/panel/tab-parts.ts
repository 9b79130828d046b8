import { lazyPart } from '../parts/lazy.tsx';

/** The tabs behind the first one: fetched when they are opened. */
export const StepsTab = lazyPart(async () => (await import('../steps/steps-tab.tsx')).StepsTab);
export const DossierTab = lazyPart(async () => (await import('../dossier/dossier-tab.tsx')).DossierTab);

/** Teaching a page: once a school, so not in the first load. */
export const LearnPart = lazyPart(async () => (await import('./learn.tsx')).Learn);
