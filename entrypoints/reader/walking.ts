import { type BlockWords, blockWords, wordBlocks } from '../../pipeline/annotate/block-words';
import { rangesOf } from '../../pipeline/annotate/ranges';
import { wordRanges } from '../../pipeline/annotate/word-steps';

/** Where the keyboard is: a block, and the words selected in it, the first chosen and the last reached. */
interface Walk {
  element: HTMLElement;
  anchor: number;
  reached: number;
}

/**
 * Goes through the article by keyboard: p and Shift+p from block to block, the left and right arrow keys from word to
 * word; with Shift the arrow keys make the selection grow, by a word or to the next block. Other ways of selecting, such as caret
 * browsing, stay as they are.
 */
export function createWalking(root: () => HTMLElement | null, onSelected: () => void) {
  let walk: Walk | null = null;

  const stepBlock = (step: 1 | -1, grows: boolean): boolean => {
    const blocks = wordBlocks(root() ?? document.body);
    const here = blocks.findIndex((block) => block.contains(document.activeElement));
    const next = blocks[here >= 0 ? here + step : firstSeen(blocks, step)];
    if (!next) return false;
    const selection = document.getSelection();
    const [from, offset] = [selection?.anchorNode, selection?.anchorOffset ?? 0];
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
    walk = { element: next, anchor: -1, reached: -1 };
    const nodes = blockWords(next).nodes;
    const end = step === 1 ? nodes.at(-1) : nodes[0];
    if (grows && from && end) {
      selection?.setBaseAndExtent(from, offset, end.node, step === 1 ? end.node.length : 0);
      onSelected();
    } else {
      selection?.removeAllRanges();
    }
    return true;
  };

  const stepWord = (step: 1 | -1, grows: boolean): boolean => {
    if (walk?.element !== document.activeElement || !walk) return false;
    const { element } = walk;
    const words = blockWords(element);
    const ranges = wordRanges(words.text, element.closest('[lang]')?.getAttribute('lang') ?? 'und');
    const last = ranges.length - 1;
    const reached = Math.max(0, Math.min(walk.reached < 0 && step < 0 ? last : walk.reached + step, last));
    const anchor = grows && walk.anchor >= 0 ? walk.anchor : reached;
    const [one, other] = [ranges[anchor], ranges[reached]];
    if (!one || !other) return false;
    walk = { element, anchor, reached };
    select(words, Math.min(one.start, other.start), Math.max(one.end, other.end));
    onSelected();
    return true;
  };

  return {
    /** The block that the keyboard is in, whose words are meant when none are selected. */
    block: (): HTMLElement | null => {
      const active = document.activeElement;
      const block =
        active?.closest<HTMLElement>('[data-block], .note-body[data-where], .title') ??
        active?.closest('.note')?.querySelector<HTMLElement>('.note-body[data-where]');
      return block && root()?.contains(block) ? block : null;
    },
    /** True when the key was a step. */
    onKey(event: KeyboardEvent): boolean {
      const key = event.key.toLowerCase();
      if (key === 'p') return stepBlock(event.shiftKey ? -1 : 1, false);
      const isHere = walk !== null && walk.element === document.activeElement;
      if (isHere && event.shiftKey && key === 'arrowdown') return stepBlock(1, true);
      if (isHere && event.shiftKey && key === 'arrowup') return stepBlock(-1, true);
      if (key !== 'arrowleft' && key !== 'arrowright') return false;
      const isRtl = walk !== null && getComputedStyle(walk.element).direction === 'rtl';
      return stepWord((key === 'arrowright') === isRtl ? -1 : 1, event.shiftKey);
    },
  };
}

function select(words: BlockWords, start: number, end: number): void {
  const ranges = rangesOf(words.nodes, { start, end });
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return;
  document.getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}

/** Without a block that has the focus: the first one in the window; before it, going back. */
function firstSeen(blocks: readonly HTMLElement[], step: 1 | -1): number {
  const first = Math.max(
    0,
    blocks.findIndex((block) => block.getBoundingClientRect().top >= 0),
  );
  return step === 1 ? first : first - 1;
}
