import type { Range } from '../text';

/** A line of a text, without its line break; a blank one has only white space. */
export interface Line {
  text: string;
  range: Range;
}

/** Lines that the author set as a list, from `first` to before `end`. */
export interface ListLines {
  first: number;
  end: number;
  ordered: boolean;
  /** The number of the first item, 1 when there are none. */
  start: number;
  items: { marker: Range; words: Range }[];
}

interface Item {
  kind: string;
  number: number | null;
  marker: Range;
  words: Range;
}

/** A hyphen or star needs a space after it (`-5 degrees`, `*sigh*`); a real bullet does not. */
const bullet = /^\s*(?:([-–—*+])\s+|([•●▪▸▶◦‣∙·→➡✅☑✔❌][\u{FE0F}]?)\s*)(?=\S)/u;
const numbered = /^\s*(\d{1,3})([.)])\s+(?=\S)/;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    lines.push({ text: text.slice(start, end), range: { start, end } });
    start = end + 1;
  }
  return lines;
}

/**
 * The author's list that begins at line `first`; null when none does. It takes two items of one kind, each one line,
 * blank lines between them allowed; numbers count up one by one:
 * `- bread⏎- milk`, `1. lend⏎⏎2. lose` → two items each
 */
export function listAt(lines: readonly Line[], first: number): ListLines | null {
  const items: Item[] = [];
  let end = first;
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const item = itemOf(line);
    const before = items.at(-1);
    if (!item || (before && !follows(item, before))) break;
    items.push(item);
    end = at + 1;
  }
  const [head] = items;
  if (!head || items.length < 2) return null;
  return { first, end, ordered: head.number !== null, start: head.number ?? 1, items };
}

export function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

function follows({ kind, number }: Item, before: Item): boolean {
  return kind === before.kind && number === (before.number === null ? null : before.number + 1);
}

function itemOf({ text, range }: Line): Item | null {
  const number = numbered.exec(text);
  const match = number ?? bullet.exec(text);
  if (!match) return null;
  const words = range.start + match[0].length;
  return {
    kind: number ? `number${number[2]}` : match[0].trim(),
    number: number ? Number(number[1]) : null,
    marker: { start: range.start, end: words },
    words: { start: words, end: range.end },
  };
}
