import { computed, signal } from '@preact/signals';
import type { Place } from '../../components/reader/HighlightBar';
import { placeAt } from './place-at';

/** The words that the reader has selected in the article, and where the bar about them stands. */
interface Selected {
  range: Range;
  place: Place | 'top' | 'bottom';
}

/** The size that the bar keeps free of the window's edges, in CSS pixels. */
const bar = { width: 330, height: 48 };
/** How long a selection must rest before the bar comes, in milliseconds: a finger moves its handles without a press. */
const rest = { mouse: 60, touch: 250 };
/** The room at the window's foot in which a docked bar stands. */
const foot = 140;

/** Follows the selection inside `root`; `isBusy` tells when the bar would be in the way. */
export function createSelecting(root: () => HTMLElement | null, isBusy: () => boolean) {
  const selected = signal<Selected | null>(null);
  const touched = signal(matchMedia('(pointer: coarse)').matches);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;

  const follow = () => {
    const range = isBusy() ? null : selectedIn(root());
    selected.value = range && { range, place: touched.value ? dockFor(range) : besides(range) };
  };
  const soon = () => {
    clearTimeout(timer);
    if (!isPressed) timer = setTimeout(follow, touched.value ? rest.touch : rest.mouse);
  };

  return {
    selected: computed(() => selected.value),
    clear(): void {
      document.getSelection()?.removeAllRanges();
      selected.value = null;
    },
    listen(document: Document, until: AbortSignal): void {
      document.addEventListener('selectionchange', soon, { signal: until });
      document.addEventListener(
        'pointerdown',
        (event) => {
          touched.value = event.pointerType !== 'mouse';
          isPressed = event.pointerType === 'mouse' && !isInBar(event.target);
        },
        { signal: until, capture: true },
      );
      for (const end of ['pointerup', 'pointercancel'] as const) {
        document.addEventListener(
          end,
          () => {
            if (!isPressed) return;
            isPressed = false;
            soon();
          },
          { signal: until, capture: true },
        );
      }
      until.addEventListener('abort', () => clearTimeout(timer));
    },
  };
}

/** The range that is selected, when it holds words of the article. */
export function selectedIn(root: HTMLElement | null): Range | null {
  const selection = document.getSelection();
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer) || selection.toString().trim() === '') return null;
  const around = elementOf(range.commonAncestorContainer);
  const isWords = around.closest('[data-block], [data-where]') ?? around.querySelector('[data-block], [data-where]');
  return isWords && root.contains(isWords) ? range.cloneRange() : null;
}

function elementOf(node: Node): Element {
  return node instanceof Element ? node : (node.parentElement ?? document.documentElement);
}

function isInBar(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.highlight-bar') !== null;
}

/** Below the end of the selection, where the hand is. */
function besides(range: Range): Place {
  const boxes = [...range.getClientRects()].filter(({ bottom }) => bottom > 0);
  const box = boxes.findLast(({ top }) => top < innerHeight) ?? range.getBoundingClientRect();
  return placeAt(box, bar);
}

/** Away from the words: a finger's handles stand below their ends, the system's menu above or below them. */
function dockFor(range: Range): 'top' | 'bottom' {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > innerHeight - foot && top > foot ? 'top' : 'bottom';
}
