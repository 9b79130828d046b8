/** All word lists together, with a number for each. */
import { acts } from './acts.ts';
import { compile, type Lexicon } from './compile.ts';
import { conditions } from './conditions.ts';
import { danger } from './danger.ts';
import { deeds } from './deeds.ts';
import { facts } from './facts.ts';
import { functionWords, grammar } from './grammar.ts';
import { hedges } from './hedges.ts';
import { naming } from './naming.ts';
import { noteCues } from './note-cues.ts';
import { pastTense } from './past-tense.ts';
import { perilBody } from './peril-body.ts';
import { perilMind } from './peril-mind.ts';
import { perilNow } from './peril-now.ts';
import { sources } from './sources.ts';
import { stepsTaken } from './steps-taken.ts';
import { time } from './time.ts';
import { verdicts } from './verdicts.ts';

/** What sentences are told apart by. */
const sentenceLists = {
  ...naming,
  ...hedges,
  ...conditions,
  ...verdicts,
  ...sources,
  ...facts,
  ...deeds,
  ...danger,
  ...acts,
  ...noteCues,
  ...time,
  ...grammar,
};

/** Narrow lists that tell of a note as a whole, from which of them meet in a sentence. */
const noteLists = { ...perilBody, ...perilMind, ...perilNow, ...stepsTaken, ...pastTense };

const lists = { ...sentenceLists, ...noteLists };

export type ClassName = keyof typeof lists;
export const CLASS_NAMES = Object.keys(lists) as ClassName[];

/** Lists with a lower number tell sentences apart; the others only say what a note is about. */
export const SENTENCE_LISTS = Object.keys(sentenceLists).length;

/** The number of a word list, as the matcher reports it. */
export function classOf(name: ClassName): number {
  return CLASS_NAMES.indexOf(name);
}

export const lexicon: Lexicon = compile(
  CLASS_NAMES.map((name) => lists[name]),
  functionWords,
);
