import type { PhrasingContent } from 'mdast';
import { besideWhere } from '../../beside';
import { marksOnRun } from '../../mark';
import { type Inline, plainText } from '../../text';
import { merged, phrasing, referencesOf, text } from './phrasing';
import type { Writing } from './writing';

type Words = string | readonly Inline[];

/** Words that stand beside the article's text, with their highlights; `at` is their name in pipeline/beside.ts. */
export function besideNodes(at: string, words: Words, writing: Writing): PhrasingContent[] {
  const { inlines, marks, start } = runAt(at, words, writing);
  return onOneLine(phrasing(inlines, marks, start, writing));
}

/** The same in two: the words without footnotes, for where none can stand (in a link), and the footnotes after them. */
export function besideLinked(
  at: string,
  words: Words,
  writing: Writing,
): { words: PhrasingContent[]; after: PhrasingContent[] } {
  const { inlines, marks, start } = runAt(at, words, writing);
  const length = plainText(inlines).length;
  const ending = marksOnRun(marks, start, length).filter(({ range }) => range.end <= length);
  return {
    words: onOneLine(phrasing(inlines, marks, start, { ...writing, labels: new Map() })),
    after: referencesOf(ending, writing.labels),
  };
}

/** A title, a label or a caption is one line: a line break in it stays white space of its text. */
export function onOneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const lines = nodes.map((node): PhrasingContent => {
    if (node.type === 'break') return text('\n');
    return 'children' in node ? ({ ...node, children: onOneLine(node.children) } as PhrasingContent) : node;
  });
  return merged(lines);
}

function runAt(at: string, words: Words, { marks, besideStarts }: Writing) {
  const inlines: readonly Inline[] = typeof words === 'string' ? [{ kind: 'text', text: words }] : words;
  return {
    inlines,
    marks: marks.get(besideWhere(at.slice(0, at.indexOf('.')))) ?? [],
    start: besideStarts.get(at) ?? 0,
  };
}
