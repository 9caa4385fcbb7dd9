import type { SearchedText } from './searched-text';
import { foldedWords } from './words';

/**
 * A part of the search index: the words of some copies, sorted, and for each the copies that hold it. As typed arrays it is
 * read from the disk as it is searched; an index of objects takes fifty times the memory and seconds to load.
 */
export interface Segment {
  id: string;
  docs: { id: string; revision: string }[];
  /** Folded, sorted by UTF-16 units, joined by `\n`. */
  words: string;
  /** For each word where its postings begin, and the end of the last. */
  starts: Uint32Array;
  /** The copy's number in `docs`, times 256, plus the weight that the word has in it (1 to 255). */
  postings: Uint32Array;
}

type Field = Exclude<keyof SearchedText, 'id' | 'revision'>;

/** How much a word counts in each field. */
const boosts: Readonly<Record<Field, number>> = { title: 6, author: 4, comments: 4, notes: 1, text: 1 };
const fields = Object.keys(boosts) as Field[];
/** A text of this many words counts half as much per word as a very short one. */
const usualLength = 800;
/** So that the weights of most words fit into one byte without being rounded to nothing. */
const scale = 16;

/** Builds a segment copy by copy, so that whoever builds a large one can let others work in between. */
export function createSegmentBuilder() {
  const docs: Segment['docs'] = [];
  const postingsOf = new Map<string, number[]>();
  return {
    add(text: SearchedText): void {
      const doc = docs.push({ id: text.id, revision: text.revision }) - 1;
      for (const [word, weight] of weightsIn(text)) {
        const postings = postingsOf.get(word);
        const posting = doc * 256 + weight;
        if (postings) postings.push(posting);
        else postingsOf.set(word, [posting]);
      }
    },
    build(id: string): Segment {
      const words = [...postingsOf.keys()].sort();
      const starts = new Uint32Array(words.length + 1);
      const postings = new Uint32Array([...postingsOf.values()].reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const [index, word] of words.entries()) {
        starts[index] = at;
        const own = postingsOf.get(word) ?? [];
        postings.set(own, at);
        at += own.length;
      }
      starts[words.length] = at;
      return { id, docs, words: words.join('\n'), starts, postings };
    },
  };
}

function weightsIn(text: SearchedText): Map<string, number> {
  const weights = new Map<string, number>();
  let length = 0;
  for (const field of fields) {
    const counts = new Map<string, number>();
    for (const word of foldedWords(text[field])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      length += 1;
    }
    for (const [word, n] of counts) weights.set(word, (weights.get(word) ?? 0) + boosts[field] * Math.log2(1 + n));
  }
  const norm = scale / (1 + length / usualLength);
  for (const [word, weight] of weights) weights.set(word, Math.max(1, Math.min(255, Math.round(weight * norm))));
  return weights;
}
