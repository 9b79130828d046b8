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
import { sources } from './sources.ts';
import { time } from './time.ts';
import { verdicts } from './verdicts.ts';

const lists = {
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

export type ClassName = keyof typeof lists;
export const CLASS_NAMES = Object.keys(lists) as ClassName[];

/** The number of a word list, as the matcher reports it. */
export function classOf(name: ClassName): number {
  return CLASS_NAMES.indexOf(name);
}

export const lexicon: Lexicon = compile(
  CLASS_NAMES.map((name) => lists[name]),
  functionWords,
);
