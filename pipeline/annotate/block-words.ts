import { type DrawnNode, wordsIn } from './drawn-text';

/** The words of one element of the article, and the nodes they stand in, in UTF-16 units of `text`. */
export interface BlockWords {
  text: string;
  nodes: DrawnNode[];
}

/** What one can go to in the article: blocks with words, and words beside them that are texts of their own. */
export function wordBlocks(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-block], .note-body[data-where], .title')].filter(
    (element) => blockWords(element).text.trim() !== '',
  );
}

/** The words of a block; of one whose words are all beside the article's text (a card, a poll, …), those. */
export function blockWords(element: Element): BlockWords {
  const own = element.matches('[data-skip], .title') ? [] : [wordsIn(element)];
  const runs = own.flat().length > 0 ? own : [...element.querySelectorAll('[data-where]')].map(wordsIn);
  const words: BlockWords = { text: '', nodes: [] };
  for (const run of runs) {
    if (words.text !== '') words.text += '\n';
    for (const node of run) {
      words.nodes.push({ node, start: words.text.length, end: words.text.length + node.length });
      words.text += node.data;
    }
  }
  return words;
}
