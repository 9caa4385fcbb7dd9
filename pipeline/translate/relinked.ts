import type { Inline } from '../text';

/** What goes on with a word when it stands right beside it; other scripts put their endings, or the next word, there. */
const goesOn = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}_]/u;

interface Found {
  start: number;
  end: number;
  inline: Inline;
}

/**
 * A translated text with those links, names, tags and pieces of code of the original whose words came through unchanged,
 * each at its first free place, the longest first: `@ada` is not the beginning of `@adamant`. One whose words were
 * translated too is left to the original: nobody can say where it belongs.
 */
export function relinked(text: string, original: readonly Inline[]): Inline[] {
  const found: Found[] = [];
  const named = original.filter((inline) => inline.text !== '' && (inline.kind !== 'text' || inline.code));
  for (const inline of named.toSorted((a, b) => b.text.length - a.text.length)) {
    const place = freePlace(text, inline.text, found);
    if (place !== null) found.push({ start: place, end: place + inline.text.length, inline });
  }
  const inlines: Inline[] = [];
  let at = 0;
  for (const { start, end, inline } of found.sort((a, b) => a.start - b.start)) {
    if (start > at) inlines.push({ kind: 'text', text: text.slice(at, start) });
    inlines.push(inline);
    at = end;
  }
  if (at < text.length || inlines.length === 0) inlines.push({ kind: 'text', text: text.slice(at) });
  return inlines;
}

function freePlace(text: string, words: string, taken: readonly Found[]): number | null {
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isFree = taken.every((one) => start >= one.end || end <= one.start);
    if (isFree && !isWithinWord(text, start) && !isWithinWord(text, end)) return start;
  }
  return null;
}

function isWithinWord(text: string, at: number): boolean {
  return goesOn.test(text.charAt(at - 1)) && goesOn.test(text.charAt(at));
}
