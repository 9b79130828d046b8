import { translator } from '../translator.ts';
import { advice } from './questions/advice.ts';
import { asks } from './questions/asks.ts';
import { pictures } from './questions/pictures.ts';

/** The questions of the forms, why they are asked, and what to mind. */
export const questions = { ...asks, ...advice, ...pictures } as const;

export const tQuestions = translator(questions);
