/** One typed piece of a post's text. `text` is what the reader sees: entities decoded, line breaks as `\n`. */
export type Inline =
  | { kind: 'text'; text: string; bold?: true; italic?: true; code?: true }
  | { kind: 'link'; text: string; url: string; bold?: true; italic?: true }
  | { kind: 'mention'; text: string; handle: string }
  | { kind: 'hashtag'; text: string; tag: string }
  | { kind: 'cashtag'; text: string; tag: string };

/** A stretch of plain text, in UTF-16 units, `end` excluded. */
export interface Range {
  start: number;
  end: number;
}

/** The plain text of a run of inlines: what the reader sees, a link as its label. */
export function plainText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) text += inline.text;
  return text;
}

/** The inlines standing in a range of their plain text; a link or mention that is cut keeps its target. */
export function sliceInlines(inlines: readonly Inline[], { start, end }: Range): Inline[] {
  const kept: Inline[] = [];
  let at = 0;
  for (const inline of inlines) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, inline.text.length);
    if (from < to) {
      const whole = from === 0 && to === inline.text.length;
      kept.push(whole ? inline : { ...inline, text: inline.text.slice(from, to) });
    }
    at += inline.text.length;
    if (at >= end) break;
  }
  return kept;
}

/** The range without the white space at both its ends. */
export function trimRange(text: string, { start, end }: Range): Range {
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isVisible = unit > 0x20 && unit < 0x7f;
  return !isVisible && /\s/u.test(text.charAt(at));
}
