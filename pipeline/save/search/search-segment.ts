import { closeness, type Term } from './query';
import type { Segment } from './segment';

/** A segment made ready to be searched. */
export interface OpenSegment {
  segment: Segment;
  words: string[];
  /** 1 for each copy that is still in the library as the segment knows it. */
  live: Uint8Array;
}

export function openSegment(segment: Segment, isLive: (doc: Segment['docs'][number]) => boolean): OpenSegment {
  return {
    segment,
    words: segment.words === '' ? [] : segment.words.split('\n'),
    live: Uint8Array.from(segment.docs, (doc) => (isLive(doc) ? 1 : 0)),
  };
}

/** The score of each copy of the segment that holds all the terms; 0 for the others. */
export function searchSegment({ segment, words, live }: OpenSegment, terms: readonly Term[]): Float32Array {
  const total = new Float32Array(segment.docs.length);
  if (terms.length === 0) return total;
  const found = new Uint8Array(segment.docs.length);
  for (const [at, term] of terms.entries()) {
    const best = new Float32Array(segment.docs.length);
    for (const index of candidates(words, term)) {
      const quality = closeness(term, words[index] ?? '');
      const [from = 0, to = 0] = [segment.starts[index], segment.starts[index + 1]];
      for (let posting = from; posting < to; posting += 1) {
        const packed = segment.postings[posting] ?? 0;
        const doc = packed >>> 8;
        const score = (packed & 255) * quality;
        if (score > (best[doc] ?? 0)) best[doc] = score;
      }
    }
    // A word that few copies hold says more.
    const rarity = Math.log(1 + segment.docs.length / (1 + best.reduce((n, score) => n + (score > 0 ? 1 : 0), 0)));
    for (const [doc, score] of best.entries()) {
      if (score === 0 || found[doc] !== at || live[doc] === 0) continue;
      found[doc] = at + 1;
      total[doc] = (total[doc] ?? 0) + score * rarity;
    }
  }
  return total.map((score, doc) => (found[doc] === terms.length ? score : 0));
}

/** The places of the words that may answer a term: those that begin with it, and, where slips are forgiven, those like it. */
function* candidates(words: readonly string[], term: Term): Generator<number> {
  if (term.slips === 0) {
    for (let at = firstFrom(words, term.word); words[at]?.startsWith(term.word); at += 1) yield at;
    return;
  }
  const { length } = term.word;
  for (const [at, word] of words.entries()) {
    const isNear = Math.abs(word.length - length) <= term.slips;
    if ((isNear || word.startsWith(term.word)) && closeness(term, word) > 0) yield at;
  }
}

/** The place of the first word that does not stand before the given one. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
