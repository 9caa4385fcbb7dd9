import type { Note } from '../note';
import type { Located } from './locate';
import { inReadingOrder } from './reading-order';

/**
 * The mentions of each note, those without words of a note of the same topic that goes first: that note's best mention
 * keeps its words, the others look for theirs elsewhere. Of a note's own mentions that overlap, the tightest is kept.
 */
export function giveWay(mentions: readonly Located[]): Map<Note, Located[]> {
  const taken = new Map<string, Taken>();
  const kept = new Map<Note, Located[]>();
  for (const own of byPrecedence(mentions)) {
    const [{ note }] = own;
    const others = taken.get(note.topic) ?? takeWords();
    taken.set(note.topic, others);
    const free = tightest(own.filter(others.isFree));
    const best = bestFirst(free)[0];
    if (best === undefined) continue;
    others.take(best);
    kept.set(note, free);
  }
  return kept;
}

/** Where a note would stand, the best place first: at its clear mentions in reading order, then at the others. */
export function bestFirst(mentions: readonly Located[]): Located[] {
  return [...mentions.filter(({ clear }) => clear), ...mentions.filter(({ clear }) => !clear)];
}

/** The mentions note by note: by rank, then by first mention. */
function byPrecedence(mentions: readonly Located[]): [Located, ...Located[]][] {
  const notes = new Map<Note, [Located, ...Located[]]>();
  for (const mention of [...mentions].sort(inReadingOrder)) {
    const own = notes.get(mention.note);
    if (own === undefined) notes.set(mention.note, [mention]);
    else own.push(mention);
  }
  return [...notes.values()].sort(([a], [b]) => b.note.rank - a.note.rank || inReadingOrder(a, b));
}

function tightest(mentions: readonly Located[]): Located[] {
  const { isFree, take } = takeWords();
  const length = ({ from, to }: Located): number => to - from;
  return [...mentions]
    .sort((a, b) => Number(b.clear) - Number(a.clear) || length(a) - length(b) || inReadingOrder(a, b))
    .filter((mention) => isFree(mention) && take(mention))
    .sort(inReadingOrder);
}

interface Taken {
  isFree: (mention: Located) => boolean;
  take: (mention: Located) => true;
}

/** A ledger of words, so that overlaps are found without comparing every mention with every other. */
function takeWords(): Taken {
  const runs = new Map<number, Set<number>>();
  const positions = ({ from, to }: Located): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    isFree(mention) {
      const words = runs.get(mention.run);
      return words === undefined || !positions(mention).some((word) => words.has(word));
    },
    take(mention) {
      const words = runs.get(mention.run) ?? new Set();
      runs.set(mention.run, words);
      for (const word of positions(mention)) words.add(word);
      return true;
    },
  };
}
