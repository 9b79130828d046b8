import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, findAnchor, makeAnchor } from '../../../lib/lvs/anchor.ts';

const SENTENCES = [
  'Sem kwam om 9.10 uur binnen zonder jas.',
  'Moeder belde om kwart over drie.',
  'Hij zei dat hij slecht had geslapen.',
  'Vader vertelde dat het thuis druk is.',
  'De buurvrouw hoorde geschreeuw in de avond.',
  'Ze lachte toen de hond binnenkwam.',
  'In de pauze zat hij alleen op het bankje.',
  'Juf Karin zag een blauwe plek op zijn arm.',
  'Het lijkt erop dat hij weinig eet.',
  'Afgesproken dat we volgende week bellen.',
  'De lunchtrommel was voor de derde keer leeg.',
  'Hij maakte de sommen van blok twee af.',
  'Misschien is hij bang voor de nieuwe groep.',
  'Oma haalde hem op bij het hek.',
  'Na het gymmen huilde hij in de kleedkamer.',
];

/** A note as sentences, with the range of the annotated words followed by hand through each edit. */
interface State {
  text: string;
  start: number;
  end: number;
}

type Edit = (state: State, at: number, word: number) => State;

function insert(state: State, at: number, piece: string): State {
  const text = state.text.slice(0, at) + piece + state.text.slice(at);
  const by = at <= state.start ? piece.length : 0;
  return { text, start: state.start + by, end: state.end + by };
}

const outside = ({ text, start, end }: State, at: number): number => {
  const free = start + (text.length - end) + 1;
  const place = at % free;
  return place <= start ? place : place - start + end;
};

const EDITS: Record<string, Edit> = {
  'words before or after': (state, at) => insert(state, outside(state, at), ' en daarna nog even '),
  'a sentence of the note again, elsewhere': (state, at, word) =>
    insert(state, at % 2 ? 0 : state.text.length, ` ${SENTENCES[word % SENTENCES.length]} `),
  'a letter away outside': (state, at) => {
    const { text, start, end } = state;
    const from = at % Math.max(1, text.length - 1);
    if (from >= start && from < end) return state;
    const by = from < start ? -1 : 0;
    return { text: text.slice(0, from) + text.slice(from + 1), start: start + by, end: end + by };
  },
  'a letter changed inside': ({ text, start, end }, at) => {
    const from = start + (at % (end - start));
    return { text: `${text.slice(0, from)}x${text.slice(from + 1)}`, start, end };
  },
  'everything after the words away': ({ text, start, end }) => ({ text: text.slice(0, end), start, end }),
  'everything before the words away': ({ text, start, end }) => ({
    text: text.slice(start),
    start: 0,
    end: end - start,
  }),
  'the last sentence to the front': (state) => {
    const cut = state.text.lastIndexOf('. ') + 2;
    if (cut < 2 || (cut > state.start && cut < state.end)) return state;
    const tail = `${state.text.slice(cut)} `;
    const text = tail + state.text.slice(0, cut);
    return state.start >= cut
      ? { text, start: state.start - cut, end: state.end - cut }
      : { text, start: state.start + tail.length, end: state.end + tail.length };
  },
};

/** Enough other words that a second copy has nothing of the surroundings of the first. */
const FAR =
  'Op de laatste dag voor de vakantie schreef de invaller nog iets in het logboek van de hele groep, namelijk dit:';

function note(order: readonly number[]): string {
  return order.map((index) => SENTENCES[index]).join(' ');
}

function annotated(order: readonly number[], which: number): State {
  const text = note(order);
  const words = SENTENCES[order[which % order.length]!]!;
  const cut = words.indexOf(' ', 4) + 1;
  const start = text.indexOf(words) + cut;
  return { text, start, end: start + words.length - cut - 1 };
}

const orders = fc.uniqueArray(fc.integer({ min: 0, max: SENTENCES.length - 1 }), {
  minLength: 4,
  maxLength: 9,
});

describe('anchors of sentence labels', () => {
  it('are found again after 1,000 random edits in at least 99 % and never at the wrong words', () => {
    let found = 0;
    let total = 0;
    fc.assert(
      fc.property(
        orders,
        fc.nat(20),
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(2000), fc.nat(200)), {
          minLength: 1,
          maxLength: 2,
        }),
        (order, which, edits) => {
          const first = annotated(order, which);
          const anchor = makeAnchor(first.text, first.start, first.end);
          // A second copy of the very words is another matter: see below.
          const after = edits.reduce((state, [name, at, word]) => EDITS[name]!(state, at, word), first);
          const copies = after.text.split(anchor.quote).length - 1;
          const place = findAnchor(anchor, after.text);
          if (copies <= 1) {
            total += 1;
            if (place) found += 1;
          }
          if (place) {
            expect(Math.abs(place.start - after.start)).toBeLessThanOrEqual(2);
            expect(Math.abs(place.end - after.end)).toBeLessThanOrEqual(2);
          }
        },
      ),
      { numRuns: 1000, seed: 20261112 },
    );
    expect(total).toBeGreaterThan(800);
    expect(found / total).toBeGreaterThanOrEqual(0.99);
  });

  it('are orphans when their sentence is gone, also when much the same words stand elsewhere', () => {
    fc.assert(
      fc.property(orders, fc.nat(20), (order, which) => {
        const sentence = SENTENCES[order[which % order.length]!]!;
        const doubled = `${note(order)} ${FAR} ${sentence}`;
        const start = doubled.indexOf(sentence);
        const anchor = makeAnchor(doubled, start, start + sentence.length - 1);
        const gone = doubled.slice(0, start) + doubled.slice(start + sentence.length + 1);
        const place = findAnchor(anchor, gone);
        if (place) expect(gone.slice(place.start, place.end)).not.toBe(anchor.quote);
        expect(place).toBeNull();
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('tell two places apart by what stands around them', () => {
    const text =
      'In de klas: hij huilde zachtjes bij het raam. Op het plein: hij huilde zachtjes bij het hek.';
    const second = text.lastIndexOf('hij huilde zachtjes');
    const anchor = makeAnchor(text, second, second + 19);
    expect(findAnchor(anchor, `Vanmorgen. ${text}`)?.start).toBe(second + 11);
  });

  it('give up when two places are as likely', () => {
    const anchor: Anchor = { quote: 'hij huilde zachtjes', before: '', after: '', start: 0, alone: false };
    expect(findAnchor(anchor, 'hij huilde zachtjes en hij huilde zachtjes')).toBeNull();
  });

  it('refuse to anchor nothing', () => {
    expect(() => makeAnchor('tekst', 2, 2)).toThrow(RangeError);
    expect(() => makeAnchor('tekst', 2, 9)).toThrow(RangeError);
  });
});
