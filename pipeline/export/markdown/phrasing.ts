import type { Paragraph, PhrasingContent } from 'mdast';
import { namedAddress, webAddress } from '../../address';
import { type Mark, marksOnRun, type Piece, splitAtMarks } from '../../mark';
import { type Inline, plainText, sliceInlines, trimRange } from '../../text';
import type { Writing } from './writing';

/** What a run needs to be written: the labels of its footnotes, and the site that its mentions lead to. */
export type RunWriting = Pick<Writing, 'labels' | 'site'>;

/** Words as they are. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A link to a web address; for any other address, the words alone. */
export function link(url: string | null, ...children: PhrasingContent[]): PhrasingContent[] {
  const address = webAddress(url);
  // Links do not nest in Markdown; ours hold text only.
  return address === null ? children : [{ type: 'link', url: address, children: children as [] }];
}

/** A run as paragraphs: a blank line of the text parts them. `start` is where the run begins in its block's text. */
export function paragraphs(
  inlines: readonly Inline[],
  marks: readonly Mark[],
  start: number,
  writing: RunWriting,
): Paragraph[] {
  const whole = plainText(inlines);
  const ranges = [...whole.matchAll(/(?:(?!\n\s*\n)[\s\S])+/gu)]
    .map(({ index, 0: words }) => trimRange(whole, { start: index, end: index + words.length }))
    .filter((range) => range.start < range.end);
  return ranges.map((range) =>
    paragraph(...phrasing(sliceInlines(inlines, range), marks, start + range.start, writing)),
  );
}

/** A run with its marks: highlighted stretches, and a footnote where a note's words or a commented highlight end. */
export function phrasing(
  inlines: readonly Inline[],
  marks: readonly Mark[],
  start: number,
  writing: RunWriting,
): PhrasingContent[] {
  const here = marksOnRun(marks, start, plainText(inlines).length);
  const nodes: PhrasingContent[] = [];
  let open: PhrasingContent[] | null = null;
  splitAtMarks(inlines, here).forEach((piece, index, pieces) => {
    if (isHighlighted(piece) && open === null) {
      open = [];
      nodes.push({ type: 'highlight', children: open });
    }
    (open ?? nodes).push(...piece.inlines.flatMap((inline) => inlineNodes(inline, writing.site)));
    // Highlights that touch are written as one: `==a====b==` would not read as two.
    if (!isHighlighted(pieces[index + 1])) open = null;
    (open ?? nodes).push(...piece.ends.flatMap((mark) => references(mark, writing.labels)));
  });
  return merged(nodes);
}

function isHighlighted(piece: Piece | undefined): boolean {
  return piece?.marks.some((mark) => mark.by === 'highlight') ?? false;
}

/** The footnotes of marks that stand on words where none can be set, such as code. */
export function referencesOf(marks: readonly Mark[], labels: Writing['labels']): PhrasingContent[] {
  return marks.flatMap((mark) => references(mark, labels));
}

function references(mark: Mark, labels: Writing['labels']): PhrasingContent[] {
  const label = mark.by === 'note' ? labels.get(mark.note) : mark.last ? labels.get(mark.highlight) : undefined;
  return label === undefined ? [] : [{ type: 'footnoteReference', identifier: label, label }];
}

function inlineNodes(inline: Inline, site: string | null): PhrasingContent[] {
  switch (inline.kind) {
    case 'text':
      return inline.code ? dressed([{ type: 'inlineCode', value: inline.text }], inline) : dressedText(inline);
    case 'link':
      return dressed(link(inline.url, ...lines(inline.text)), inline);
    default:
      return link(namedAddress(inline, site), ...lines(inline.text));
  }
}

/** White space at the ends stays outside bold and italic, where Markdown wants it. */
function dressedText(inline: Extract<Inline, { kind: 'text' }>): PhrasingContent[] {
  const { start, end } = trimRange(inline.text, { start: 0, end: inline.text.length });
  if (start === end || !(inline.bold || inline.italic)) return lines(inline.text);
  return [
    ...lines(inline.text.slice(0, start)),
    ...dressed(lines(inline.text.slice(start, end)), inline),
    ...lines(inline.text.slice(end)),
  ];
}

function lines(value: string): PhrasingContent[] {
  return value
    .split(/\n+/u)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [text(line)]),
    ]);
}

function dressed(nodes: PhrasingContent[], { bold, italic }: { bold?: true; italic?: true }): PhrasingContent[] {
  const slanted: PhrasingContent[] = italic ? [{ type: 'emphasis', children: nodes }] : nodes;
  return bold ? [{ type: 'strong', children: slanted }] : slanted;
}

/** Neighbours of one kind as one: `**a****b**` would not read as bold. */
export function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    const joined = last && join(last, node);
    if (joined) result.splice(-1, 1, joined);
    else result.push('children' in node ? ({ ...node, children: merged(node.children) } as PhrasingContent) : node);
  }
  return result;
}

function join(a: PhrasingContent, b: PhrasingContent): PhrasingContent | null {
  if (a.type === 'text' && b.type === 'text') return text(a.value + b.value);
  if ((a.type === 'strong' && b.type === 'strong') || (a.type === 'emphasis' && b.type === 'emphasis')) {
    return { ...a, children: merged([...a.children, ...b.children]) };
  }
  return null;
}
