import type { Parents, PhrasingContent } from 'mdast';
import type { Options, State } from 'mdast-util-to-markdown';

/** Highlighted words, `==…==` as Obsidian and others write them: no part of CommonMark or GFM. */
export interface HighlightNode {
  type: 'highlight';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    highlight: HighlightNode;
  }
  interface RootContentMap {
    highlight: HighlightNode;
  }
}

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    highlight: 'highlight';
  }
}

type Info = Parameters<State['containerPhrasing']>[1];

/** Writes highlights, and escapes `==` in everything else. */
export const highlightToMarkdown: Options = {
  handlers: {
    highlight(node: HighlightNode, _parent: Parents | undefined, state: State, info: Info) {
      const tracker = state.createTracker(info);
      const exit = state.enter('highlight');
      let text = tracker.move('==');
      text += state.containerPhrasing(node, { ...tracker.current(), before: '=', after: '=' });
      text += tracker.move('==');
      exit();
      return text;
    },
  },
  unsafe: [{ character: '=', after: '=', inConstruct: 'phrasing' }],
};
