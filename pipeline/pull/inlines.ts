import type { Inline } from '../text';

/** A stretch that becomes one piece of its own; in UTF-16 units, `end` excluded. */
export interface Mark {
  start: number;
  end: number;
  inline: Exclude<Inline, { kind: 'text' }>;
}

/** A stretch set in bold or italic; in UTF-16 units, `end` excluded. */
export interface Emphasis {
  start: number;
  end: number;
  style: 'bold' | 'italic' | 'code';
}

const escapes = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
]);

/** Decodes, once, the few HTML entities that X writes in its escaped texts. */
export function unescapeHtml(text: string): string {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const next = text.slice(at + 1, at + 6);
    const length = next.indexOf(';');
    const letter = length < 0 ? undefined : escapes.get(next.slice(0, length));
    if (letter) {
      decoded += text.slice(from, at) + letter;
      from = at + length + 2;
    }
  }
  return from === 0 ? text : decoded + text.slice(from);
}

/**
 * Turns places counted in code points into UTF-16 units of the same text.
 * Asked in rising order it walks the text once.
 */
export function unitsOf(text: string): (codePoint: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (wanted) => wanted;
  let unit = 0;
  let point = 0;
  return (wanted) => {
    if (wanted < point) [unit, point] = [0, 0];
    while (point < wanted && unit < text.length) {
      const lead = text.charCodeAt(unit) & 0xfc00;
      unit += lead === 0xd800 ? 2 : 1;
      point += 1;
    }
    return unit;
  };
}

/**
 * Cuts a stretch of a text into typed pieces. Marks may come in any order; one that overlaps an earlier one, or
 * reaches outside the stretch, is dropped and its words stay as text. `decode` is applied once to each plain piece.
 */
export function weave(
  text: string,
  marks: readonly Mark[],
  emphases: readonly Emphasis[] = [],
  { decode = (piece: string) => piece, from = 0, to = text.length } = {},
): Inline[] {
  // Most texts are one plain piece.
  if (marks.length + emphases.length === 0)
    return from < to ? [{ kind: 'text', text: decode(text.slice(from, to)) }] : [];
  const inlines: Inline[] = [];
  const plain = (start: number, end: number) => {
    for (let at = start; at < end; ) {
      const until = nextEdge(emphases, at, end);
      const piece = { kind: 'text' as const, text: decode(text.slice(at, until)) };
      inlines.push(emphases.length > 0 ? { ...piece, ...styleAt(emphases, at) } : piece);
      at = until;
    }
  };
  let at = from;
  for (const { start, end, inline } of marks.length > 1 ? [...marks].sort((a, b) => a.start - b.start) : marks) {
    if (start < at || end > to || end <= start) continue;
    plain(at, start);
    const isStyled = inline.kind === 'link' && emphases.length > 0;
    inlines.push(isStyled ? { ...inline, ...linkStyleAt(emphases, start) } : inline);
    at = end;
  }
  plain(at, to);
  return inlines;
}

function nextEdge(emphases: readonly Emphasis[], at: number, end: number): number {
  let edge = end;
  for (const emphasis of emphases) {
    if (emphasis.start > at && emphasis.start < edge) edge = emphasis.start;
    if (emphasis.end > at && emphasis.end < edge) edge = emphasis.end;
  }
  return edge;
}

function styleAt(emphases: readonly Emphasis[], at: number): Partial<Record<Emphasis['style'], true>> {
  const styles: Partial<Record<Emphasis['style'], true>> = {};
  for (const { start, end, style } of emphases) if (start <= at && at < end) styles[style] = true;
  return styles;
}

function linkStyleAt(emphases: readonly Emphasis[], at: number): { bold?: true; italic?: true } {
  const { code: _, ...styles } = styleAt(emphases, at);
  return styles;
}
