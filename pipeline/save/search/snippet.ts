import type { Piece, Snippet } from '../../found';
import type { SearchedText } from './searched-text';
import { wordsOf } from './words';

/** In UTF-16 units, on each side of the first hit. */
const before = 60;
const after = 140;
/** What the reader wrote says most about why they look for it. */
const order = ['comments', 'text', 'notes'] as const;

/** The words around the hits; null when nothing but the title or the author answers. */
export function snippetOf(text: SearchedText, matches: (word: string) => boolean): Snippet | null {
  let best: { from: Snippet['from']; start: number; hits: number } | null = null;
  for (const from of order) {
    const hits = wordsOf(text[from]).filter(({ word }) => matches(word));
    for (const [at, { start }] of hits.entries()) {
      const near = new Set(hits.slice(at, at + 8).flatMap((hit) => (hit.start < start + after ? [hit.word] : [])));
      if (near.size > (best?.hits ?? 0)) best = { from, start, hits: near.size };
    }
  }
  return best && { from: best.from, pieces: around(text[best.from], best.start, matches) };
}

/** A text cut into what was looked for and the rest. */
export function hitsIn(text: string, matches: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, hit: boolean) => {
    const last = pieces.at(-1);
    // Overlapping hits, as of pairs of characters, are one.
    if (end > at && last?.hit === hit) last.text += text.slice(at, end);
    else if (end > at) pieces.push({ text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const { word, start, end } of wordsOf(text)) {
    if (!matches(word)) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

function around(text: string, hit: number, matches: (word: string) => boolean): Piece[] {
  const start = hit <= before ? 0 : borderAfter(text, hit - before, hit);
  const end = hit + after >= text.length ? text.length : hit + borderBefore(text.slice(hit, hit + after));
  const cut = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
  return hitsIn(cut.replaceAll(/\s+/gu, ' '), matches);
}

function borderAfter(text: string, from: number, most: number): number {
  const space = text.slice(from, most).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

function borderBefore(text: string): number {
  const space = text.search(/\s\S*$/u);
  return space < text.length / 2 ? text.length : space;
}
