import { lettersApart, lettersOf } from './letters';
import { closeness, type Term } from './query';
import type { Segment } from './segment';

/** A segment made ready to be searched. */
export interface OpenSegment {
  segment: Segment;
  words: readonly string[];
  /** The letters of each word; made when they are first needed. */
  letters: Uint32Array | null;
  /** 1 for each copy that is still in the library as the segment knows it. */
  live: Uint8Array;
}

export function openSegment(segment: Segment, isLive: (doc: Segment['docs'][number]) => boolean): OpenSegment {
  return {
    segment,
    words: segment.words === '' ? [] : segment.words.split('\n'),
    letters: null,
    live: Uint8Array.from(segment.docs, (doc) => (isLive(doc) ? 1 : 0)),
  };
}

/** The score of each copy of the segment that holds all the terms; 0 for the others. */
export function searchSegment(open: OpenSegment, terms: readonly Term[]): Float32Array {
  const { segment, words, live } = open;
  const total = new Float32Array(segment.docs.length);
  if (terms.length === 0) return total;
  const found = new Uint8Array(segment.docs.length);
  for (const [at, term] of terms.entries()) {
    const best = new Float32Array(segment.docs.length);
    for (const index of candidates(open, term)) {
      const quality = closeness(term, words[index] ?? '');
      if (quality === 0) continue;
      const [from = 0, to = 0] = [segment.starts[index], segment.starts[index + 1]];
      for (let posting = from; posting < to; posting += 1) {
        const packed = segment.postings[posting] ?? 0;
        const doc = packed >>> 8;
        const score = (packed & 255) * quality;
        if (score > (best[doc] ?? 0)) best[doc] = score;
      }
    }
    let holding = 0;
    for (let doc = 0; doc < best.length; doc += 1) if ((best[doc] ?? 0) > 0) holding += 1;
    // A word that few copies hold says more.
    const rarity = Math.log(1 + best.length / (1 + holding));
    for (let doc = 0; doc < best.length; doc += 1) {
      const score = best[doc] ?? 0;
      if (score === 0 || found[doc] !== at || live[doc] === 0) continue;
      found[doc] = at + 1;
      total[doc] = (total[doc] ?? 0) + score * rarity;
    }
  }
  for (let doc = 0; doc < total.length; doc += 1) if (found[doc] !== terms.length) total[doc] = 0;
  return total;
}

/** The places of the words that may answer a term: those that begin with it, and, where slips are forgiven, those like it. */
function candidates(open: OpenSegment, { word, slips }: Term): number[] {
  const { words } = open;
  const places: number[] = [];
  const first = firstFrom(words, word);
  let end = first;
  for (; words[end]?.startsWith(word); end += 1) places.push(end);
  if (slips === 0) return places;
  open.letters ??= Uint32Array.from(words, lettersOf);
  const letters = lettersOf(word);
  for (let at = 0; at < words.length; at += 1) {
    if (lettersApart(open.letters[at] ?? 0, letters) > 2 * slips) continue;
    const isNear = Math.abs((words[at]?.length ?? 0) - word.length) <= slips;
    if (isNear && (at < first || at >= end)) places.push(at);
  }
  return places;
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
