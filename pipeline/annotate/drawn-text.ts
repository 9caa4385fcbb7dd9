import type { Where } from '../highlight';
import type { PostId } from '../thread';

export interface DrawnNode {
  node: Text;
  start: number;
  end: number;
}

interface DrawnBlock {
  id: string;
  postId: PostId | null;
  start: number;
  end: number;
}

/** A text as its elements show it, in UTF-16 units: what passage.ts and place.ts make of the same article. */
export interface DrawnText {
  text: string;
  nodes: DrawnNode[];
  blocks: DrawnBlock[];
}

/** What stands among the words and is none of them: notes, permalinks, texts of their own, and all that says so. */
const notWords = '[data-skip], [data-where], aside[role="note"]';

/**
 * Reads the text of an article under `root`, or another that stands there: the words of its blocks in order, joined by one
 * line break.
 */
export function drawnText(root: Element, where?: Where): DrawnText {
  return where === undefined || where === 'translation' ? flowText(root, where) : sideText(root, where);
}

/** The name of the text that a place stands in; undefined for the article's own. */
export function whereOf(element: Element): Where | undefined {
  return (element.closest('[data-where]')?.getAttribute('data-where') ?? undefined) as Where | undefined;
}

function flowText(root: Element, where: Where | undefined): DrawnText {
  const drawn: DrawnText = { text: '', nodes: [], blocks: [] };
  for (const element of root.querySelectorAll('[data-block]')) {
    if (element.closest('[data-skip], aside[role="note"]') || whereOf(element) !== where) continue;
    const words = wordsIn(element);
    if (words.length === 0) continue;
    if (drawn.text !== '') drawn.text += '\n';
    const start = drawn.text.length;
    for (const node of words) add(drawn, node, node.data);
    drawn.blocks.push({ ...blockOf(element), start, end: drawn.text.length });
  }
  return drawn;
}

/** The elements of what a block shows beside its words, or of a context note; its paragraphs are joined by one line break. */
function sideText(root: Element, where: Where): DrawnText {
  const drawn: DrawnText = { text: '', nodes: [], blocks: [] };
  let last: Element | null = null;
  for (const element of root.querySelectorAll(`[data-where="${CSS.escape(where)}"]`)) {
    for (const node of wordsIn(element).filter((each) => !isLayout(each))) {
      const paragraph = node.parentElement?.closest('p, li, pre, [data-where]') ?? element;
      if (last !== null && last !== paragraph) drawn.text += '\n';
      last = paragraph;
      add(drawn, node, paragraph.matches('pre') ? node.data.replace(/\n$/u, '') : node.data);
    }
    if (drawn.blocks.length === 0) drawn.blocks.push({ ...sideBlock(root, element, where), start: 0, end: 0 });
  }
  for (const block of drawn.blocks) block.end = drawn.text.length;
  return drawn;
}

function add(drawn: DrawnText, node: Text, words: string): void {
  drawn.nodes.push({ node, start: drawn.text.length, end: drawn.text.length + words.length });
  drawn.text += words;
}

function blockOf(element: Element): Pick<DrawnBlock, 'id' | 'postId'> {
  return { id: element.getAttribute('data-block') ?? '', postId: element.getAttribute('data-post') };
}

/** The block that shows the words, or that called the note. */
function sideBlock(root: Element, element: Element, where: Where): Pick<DrawnBlock, 'id' | 'postId'> {
  const around = element.closest('[data-block]');
  if (around) return blockOf(around);
  const id = element.closest('[data-called-by]')?.getAttribute('data-called-by') ?? where.replace(/^beside:/u, '');
  const called = root.querySelector(`[data-block="${CSS.escape(id)}"]`);
  return called ? blockOf(called) : { id, postId: null };
}

/** The text nodes of an element, without those of what is no words of it. */
export function wordsIn(element: Element): Text[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === node.TEXT_NODE) return (node as Text).length > 0 ? [node as Text] : [];
    if (node.nodeType !== node.ELEMENT_NODE || (node as Element).matches(notWords)) return [];
    return wordsIn(node as Element);
  });
}

/** True for the line breaks that Markdown's HTML has between its blocks. */
function isLayout(node: Text): boolean {
  const isBeside = (element: Element | null) => element?.matches('p, ul, ol, li, pre, blockquote') ?? false;
  return node.data.trim() === '' && (isBeside(node.previousElementSibling) || isBeside(node.nextElementSibling));
}
