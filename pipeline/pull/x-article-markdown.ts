import type { Inline } from '../text';
import type { Part } from '../thread';

/**
 * The parts in the Markdown that an X Article carries for what its blocks cannot hold: fenced code and tables.
 * Any other line stays as it was written.
 */
export function partsOfMarkdown(markdown: string): Part[] {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  const parts: Part[] = [];
  let words: string[] = [];
  const endWords = () => {
    const text = words.join('\n').trim();
    if (text !== '') parts.push({ type: 'text', inlines: [{ kind: 'text', text }] });
    words = [];
  };
  for (let at = 0; at < lines.length; ) {
    const [part, next] = codeAt(lines, at) ?? tableAt(lines, at) ?? [null, at + 1];
    if (part) {
      endWords();
      parts.push(part);
    } else words.push(lines[at] ?? '');
    at = next;
  }
  endWords();
  return parts;
}

type Found = [part: Part, next: number];

function codeAt(lines: readonly string[], at: number): Found | null {
  const fence = /^\s*(`{3,}|~{3,})\s*(\S*)/.exec(lines[at] ?? '');
  if (!fence) return null;
  const [, mark = '', language] = fence;
  const close = lines.findIndex((line, index) => index > at && line.trim().startsWith(mark));
  const end = close < 0 ? lines.length : close;
  return [{ type: 'code', text: lines.slice(at + 1, end).join('\n'), language: language || null }, end + 1];
}

function tableAt(lines: readonly string[], at: number): Found | null {
  const rule = lines[at + 1] ?? '';
  if (!lines[at]?.includes('|') || !/^[\s|:-]*-[\s|:-]*$/.test(rule) || !rule.includes('|')) return null;
  let end = at + 2;
  while (lines[end]?.includes('|')) end += 1;
  return [{ type: 'table', header: cells(lines[at] ?? ''), rows: lines.slice(at + 2, end).map(cells) }, end];
}

function cells(row: string): Inline[][] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => spans(cell.trim().replaceAll('\\|', '|')));
}

/** Bold, italic and code inside a cell; a link keeps its label and its address. */
function spans(cell: string): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) inlines.push({ kind: 'text', text: cell.slice(at, to) });
  };
  for (const match of cell.matchAll(/\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\((https?:\/\/[^\s)]+)\)/g)) {
    plain(match.index);
    at = match.index + match[0].length;
    const [, bold, italic, code, label, url] = match;
    if (bold) inlines.push({ kind: 'text', text: bold, bold: true });
    else if (italic) inlines.push({ kind: 'text', text: italic, italic: true });
    else if (code) inlines.push({ kind: 'text', text: code, code: true });
    else if (label && url) inlines.push({ kind: 'link', text: label, url });
  }
  plain(cell.length);
  return inlines;
}
