import { fold } from './fold';

/** A word of a text as the search compares it, and where it stands, in UTF-16 units. */
export interface FoundWord {
  word: string;
  start: number;
  end: number;
}

const runs = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts written without spaces. For the first two, pairs of characters find any stretch, wherever words are cut. */
const paired = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const needsCutting =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text in order. Chinese and Japanese come as overlapping pairs of characters, Thai and its neighbours cut by
 * `Intl.Segmenter`; an elided article stands apart (`l’assurance` → `l`, `assurance`).
 */
export function wordsOf(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    for (const piece of piecesOf(run)) {
      const word = fold(run.slice(piece.start, piece.end));
      if (word !== '') found.push({ word, start: index + piece.start, end: index + piece.end });
    }
  }
  return found;
}

/** The folded words alone, each occurrence: what the index counts. */
export function foldedWords(text: string): string[] {
  // Folding the whole text at once is much quicker, and plain words keep their borders.
  if (!needsCutting.test(text)) return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return wordsOf(text).map(({ word }) => word);
}

interface Piece {
  start: number;
  end: number;
}

function piecesOf(run: string): Piece[] {
  if (!needsCutting.test(run)) return [{ start: 0, end: run.length }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: pairs, index } of run.matchAll(paired)) {
    pieces.push(...uncut(run.slice(at, index), at), ...pairsOf(pairs, index));
    at = index + pairs.length;
  }
  return [...pieces, ...uncut(run.slice(at), at)];
}

function uncut(text: string, offset: number): Piece[] {
  if (text === '') return [];
  if (!unspaced.test(text)) return [{ start: offset, end: offset + text.length }];
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(({ segment, index }) => ({
    start: offset + index,
    end: offset + index + segment.length,
  }));
}

/** 保証人 → 保証, 証人; a single character stands alone. */
function pairsOf(text: string, offset: number): Piece[] {
  const starts = [...text.matchAll(/./gsu)].map(({ index }) => index);
  if (starts.length < 2) return [{ start: offset, end: offset + text.length }];
  return starts.slice(1).map((_, at) => ({
    start: offset + (starts[at] ?? 0),
    end: offset + (starts[at + 2] ?? text.length),
  }));
}
