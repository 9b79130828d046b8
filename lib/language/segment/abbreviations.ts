/**
 * Abbreviations of Dutch school notes, lower case, without the last full stop.
 * A word with inner stops (`i.v.m`, `o.b.v`, `d.d`) needs no entry: `isAbbreviation` knows it by its shape.
 */

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** Stand before what they belong to, so that a sentence never ends with them. */
const LEADING = words(`
  dhr dhrn mevr mw mej mr mrs ms drs dr ds ir ing prof st fam wed geb kol dir lkr lkn lk leerkr mnr
  bijv bv vb nl nml ca circa ong ongev plm ged vgl zgn resp evt event incl excl ex min max gem telnr
  nr nrs no blz pag p pp par art hfst afl bijl verg ref betr onderw onderw afz aanw afw afd org ver z.g mbt ivm nav
  hyp vlg vlgs volg volgs conf cf wv waarsch vermoed mog mogel hoofdst
`);

/** May close a sentence as well as stand inside one: what follows decides. */
const TRAILING = words(`
  enz etc ed ea jl ll as lln lrl leerl klasg klasgen gr grp kl u sec coll tel min wk wkn mnd dgn jr kw cm mm km kg mg ml
  jan feb febr mrt apr jun jul aug sep sept okt oct nov dec di wo woe do vr za maand dins dond
  iem ied gesch scheid opm afspr besl gespr verz ziekm oorz med psych ped pedag orthoped logop fysio jeugdverpl
  jeugdz schoolmaatsch maatsch wijkt huisa polit vertr vertr.insp insp insp leidingg begel aandachtsf coord coörd
  concl ontv verst buurvr buurm ouderg oudergespr rekent overl verl vakl toetsw opg hw oef
  stag handtek reg gereg eval obs onderst akk bi bu re li uitsl vergad observ registr telef aanm bijeenk schoolj
  nvt oid tzt zsm aub svp tnv aant perc bep verm vb vkl inst
`);

/** Rolls and places in shorthand without a vowel: words of their own, which end sentences as others do. */
const SHORTHAND = words(
  'md vd mdr vdr zn zs br zsj brtj vt tl mt ws zgn jgz jgt ggd ggz smw ots cjg vk hv bb bl',
);

/** Cut-off words that close compounds: "oudergespr.", "kinderpsych.", "klassenobs.". */
const ENDINGS = [
  'gespr',
  'psych',
  'pedag',
  'logop',
  'coörd',
  'begel',
  'leidingg',
  'verpl',
  'obs',
  'eval',
  'onderst',
];

const VOWEL = /[aeiouyàáâäèéêëìíîïòóôöùúûü]/;

/** Consonants in which no written Dutch word ends: the word was cut short ("leidingg.", "ontv.", "jeugdverpl."). */
const CUT_SHORT =
  /(?:bb|cc|dd|ff|gg|kk|ll|mm|nn|pp|rr|ss|tt|vv|zz|[bcdfghjklmnprstvw]v|[bcdfghjkmnpstvz]r|[bcdfghjkmnprstvz]l|[^aeiouytcs]h|[bdfghjklmnprstvw]z|[bdfghjkmnprtvz]w|[bcdfghjklmnprstvwz]j|[bcdfgjkmnpstvz]f|[bcdfhjkmpstvz]g|[bcdfghjkmpstv]b)$/;

const ENGLISH_ENDINGS =
  /(?:all|ill|ell|oll|ull|ass|ess|iss|oss|uss|app|off|iff|uff|gg|eff|add|jazz|bff|inn|err)$/;

export type AbbreviationKind = 'leading' | 'trailing' | null;

/** What the lower-case `word` that stands before a full stop is short for: `null` for a full word. */
export function abbreviationKind(word: string): AbbreviationKind {
  if (LEADING.has(word)) return 'leading';
  if (TRAILING.has(word)) return 'trailing';
  if (SHORTHAND.has(word)) return null;
  if (ENDINGS.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))) return 'trailing';
  const inner = word.indexOf('.');
  if (inner > 0) return isDotted(word) ? 'trailing' : null;
  if (word.length < 2 || word.length > 24 || !/^\p{L}+$/u.test(word)) return null;
  if (!VOWEL.test(word)) return word.length <= 5 ? 'trailing' : null;
  return CUT_SHORT.test(word) && !ENGLISH_ENDINGS.test(word) ? 'trailing' : null;
}

/** Letters in groups of at most four between stops: `i.v.m`, `a.s`, `v.d`, `t.g.v`; not a time or a web address. */
function isDotted(word: string): boolean {
  const groups = word.split('.');
  return (
    groups.length <= 6 &&
    groups.every((group) => group.length > 0 && group.length <= 4 && /^\p{L}+$/u.test(group))
  );
}
