import { type Range, trimRange } from '../text';
import { cutStretch, type Draft, type DraftOf, paragraphOf, type Stretch, spoken, type Voice } from './draft';
import { isBlank, type Line, type ListLines, linesOf, listAt } from './list-lines';

/** Blocks made of words, and where their list markers stood in the post's text. */
export interface TextBlocks {
  blocks: Draft[];
  markers: readonly Range[];
}

const noMarkers: readonly Range[] = [];

/** A stretch of words as paragraphs (a blank line parts them, a single line break stays inside) and the author's lists. */
export function textBlocks(stretch: Stretch, voice: Voice): TextBlocks {
  if (!stretch.text.includes('\n')) return { blocks: paragraphs([stretch], voice), markers: noMarkers };
  const lines = linesOf(stretch.text);
  const blocks: Draft[] = [];
  const markers: Range[] = [];
  let from = 0;
  const closeParagraph = (end: number) =>
    blocks.push(...paragraphs(stretchOfLines(stretch, lines.slice(from, end)), voice));
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const list = line && !isBlank(line) ? listAt(lines, at) : null;
    if (list) {
      closeParagraph(at);
      blocks.push(listBlock(stretch, list, voice));
      markers.push(...list.items.map(({ marker }) => inPost(stretch, marker)));
    }
    const blank = line !== undefined && isBlank(line);
    if (blank) closeParagraph(at);
    at = list?.end ?? at + 1;
    if (list || blank) from = at;
  }
  closeParagraph(lines.length);
  return { blocks, markers };
}

function stretchOfLines(stretch: Stretch, lines: readonly Line[]): Stretch[] {
  const first = lines[0];
  const last = lines.at(-1);
  return first && last ? [cutStretch(stretch, { start: first.range.start, end: last.range.end })] : [];
}

function paragraphs(stretches: readonly Stretch[], voice: Voice): DraftOf<'paragraph'>[] {
  const made: DraftOf<'paragraph'>[] = [];
  for (const stretch of stretches) {
    const words = cutStretch(stretch, { start: 0, end: stretch.text.length });
    if (words.text !== '') made.push(paragraphOf(words, voice));
  }
  return made;
}

function listBlock(stretch: Stretch, { ordered, start, items }: ListLines, voice: Voice): DraftOf<'list'> {
  const stretches = items.map(({ words }) => cutStretch(stretch, words));
  return listOf(stretches, ordered, start, voice);
}

/** A list block of its items' words. */
export function listOf(items: readonly Stretch[], ordered: boolean, start: number, voice: Voice): DraftOf<'list'> {
  const text = items.map((item) => item.text).join('\n');
  const first = items[0];
  const last = items.at(-1);
  const { inlines: _, ...base } = spoken(
    { text, inlines: items.flatMap((item) => item.inlines), start: first?.start ?? 0 },
    voice,
  );
  const range = base.range && last ? { start: base.range.start, end: last.start + last.text.length } : base.range;
  return { type: 'list', ...base, range, ordered, start, items: items.map(({ text, inlines }) => ({ text, inlines })) };
}

function inPost({ start, text }: Stretch, range: Range): Range {
  const trimmed = trimRange(text, range);
  return { start: start + trimmed.start, end: start + trimmed.end };
}
