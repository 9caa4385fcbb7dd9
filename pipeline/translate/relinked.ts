import type { Inline } from '../text';

/**
 * A translated text with those links, names and tags of the original whose words came through unchanged, each at its first
 * free place. One whose words were translated too is left to the original: nobody can say where it belongs.
 */
export function relinked(text: string, original: readonly Inline[]): Inline[] {
  const found: { start: number; end: number; inline: Inline }[] = [];
  for (const inline of original) {
    if (inline.kind === 'text' || inline.text === '') continue;
    const isFree = (start: number) => found.every((one) => start >= one.end || start + inline.text.length <= one.start);
    let start = text.indexOf(inline.text);
    while (start >= 0 && !isFree(start)) start = text.indexOf(inline.text, start + 1);
    if (start >= 0) found.push({ start, end: start + inline.text.length, inline });
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
