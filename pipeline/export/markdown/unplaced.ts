import type { PhrasingContent, RootContent } from 'mdast';
import type { Highlight } from '../../highlight';
import { say } from '../../words';
import { paragraph, text } from './phrasing';
import type { Writing } from './writing';

/** Highlights whose words are not in the article any more, each with its quote and its comment's footnote. */
export function unplacedNodes(unplaced: readonly Highlight[], { words, labels }: Writing): RootContent[] {
  if (unplaced.length === 0) return [];
  return [
    { type: 'heading', depth: 2, children: [text(say(words, 'highlight.unplaced'))] },
    ...unplaced.map((highlight): RootContent => {
      const label = labels.get(highlight);
      const quoted: PhrasingContent = { type: 'highlight', children: [text(highlight.selectors[0].exact)] };
      const reference = label === undefined ? [] : [{ type: 'footnoteReference', identifier: label, label } as const];
      return { type: 'blockquote', children: [paragraph(quoted, ...reference)] };
    }),
  ];
}
