import type { Note, Pack } from '../note';
import type { CompiledPhrase, OpenBook } from './open-phrasebook';
import type { Needs, TogetherRow } from './phrasebook';

/** The weights of a `together` trigger, ready to weigh. */
export interface Scale {
  note: Note;
  pack: Pack;
  reach: number;
  /** The weights of the words; each counts once. */
  weights: readonly number[];
  /** Which of them a folded word has. */
  entriesOf: (word: string) => readonly number[];
  classes: readonly WeighedClass[];
  /** What two of the classes weigh when both are there: a square table, each pair above its diagonal. */
  pairs: Int32Array;
}

/** Named words, and what they weigh by themselves. They are opened when a text is looked at closely, as most never are. */
export interface WeighedClass {
  needs: Needs;
  phrase: () => CompiledPhrase;
  weight: number;
}

const none: readonly number[] = [];

/** Makes the weights of a note ready, as its pack's book has them. */
export function openScale(
  note: Note,
  pack: Pack,
  row: TogetherRow,
  { needsAt, phraseAt }: Pick<OpenBook, 'needsAt' | 'phraseAt'>,
): Scale {
  const size = row.classes.length;
  const pairs = new Int32Array(size * size);
  for (const [one, other, weight] of row.pairs) {
    const at = Math.min(one, other) * size + Math.max(one, other);
    pairs[at] = (pairs[at] ?? 0) + weight;
  }
  return {
    note,
    pack,
    reach: row.reach,
    weights: row.weights,
    entriesOf: entriesIn(row),
    classes: row.classes.map(([phrase, weight]) => ({
      needs: needsAt(phrase),
      phrase: () => phraseAt(phrase),
      weight,
    })),
    pairs,
  };
}

/** A look-up of words by themselves and by their beginnings. */
function entriesIn({ whole, beginnings }: TogetherRow): (word: string) => readonly number[] {
  const tables = Object.entries(beginnings).map(([length, table]) => ({ length: Number(length), table }));
  return (word) => {
    let found = none;
    if (Object.hasOwn(whole, word)) found = [whole[word] ?? 0];
    for (const { length, table } of tables) {
      if (word.length < length) continue;
      const beginning = word.slice(0, length);
      if (Object.hasOwn(table, beginning)) found = [...found, table[beginning] ?? 0];
    }
    return found;
  };
}
