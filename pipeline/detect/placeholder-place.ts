import type { TextBlock } from './text-blocks';

/** What a page shows while it works. */
const activity = [
  '[aria-busy="true"]',
  '[role="status"]',
  '[role="progressbar"]',
  'progress',
  ...['spinner', 'skeleton', 'shimmer', 'loader', 'loading', 'placeholder', 'animate-spin', 'animate-pulse'].map(
    (word) => `[class*="${word}" i]`,
  ),
  'img[src*="loading" i]',
  'img[src*="spinner" i]',
  'img[alt*="loading" i]',
].join(',');

const heading = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
const paragraph = 'p,ul,ol,pre,blockquote';
const outermost = 'html,body,main,article';

/** Text units from which a paragraph is prose, and up to which a box is a message. */
const prose = 120;
const message = 500;

/** The innermost element that holds all of them. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  const [first] = elements;
  let ancestor = first ?? null;
  while (ancestor && !elements.every((element) => ancestor?.contains(element))) ancestor = ancestor.parentElement;
  return ancestor;
}

/** The widest element around the lines in which nothing else is said, short texts aside; null when they share theirs. */
export function ownBox(
  inner: Element | null,
  blocks: readonly TextBlock[],
  lines: ReadonlySet<Element>,
  mostOther: number,
): Element | null {
  let box: Element | null = null;
  for (let at = inner; at && !at.matches(outermost); at = at.parentElement) {
    const others = blocks.filter(({ element }) => at?.contains(element) && !lines.has(element));
    if (others.reduce((sum, { length }) => sum + length, 0) > mostOther) break;
    box = at;
  }
  return box;
}

/**
 * Whether the lines are paragraphs among paragraphs of prose, as where somebody quotes them: `both-sides` when prose goes
 * on after them, at any level; `one-side` when several paragraphs stand before or after in the same element.
 */
export function proseBeside(elements: readonly Element[]): 'none' | 'one-side' | 'both-sides' {
  const inner = elements.length > 1 ? commonAncestor(elements) : (elements[0]?.parentElement ?? null);
  let level: 'none' | 'one-side' = 'none';
  for (let at = inner; at; at = at.matches(outermost) ? null : at.parentElement) {
    const { before, after } = proseIn(at, elements);
    if (before > 0 && after > 0) return 'both-sides';
    if (at === inner && before + after > 1) level = 'one-side';
  }
  return level;
}

function proseIn(container: Element, elements: readonly Element[]): { before: number; after: number } {
  let before = 0;
  let after = 0;
  let passed = false;
  for (const child of container.childNodes) {
    if (elements.some((element) => child === element || child.contains(element))) passed = true;
    else if (isProse(child)) {
      if (passed) after += 1;
      else before += 1;
    }
  }
  return { before, after };
}

function isProse(node: Node): boolean {
  const isParagraph =
    node.nodeType === node.TEXT_NODE || (node.nodeType === node.ELEMENT_NODE && (node as Element).matches(paragraph));
  return isParagraph && (node.textContent ?? '').trim().length > prose;
}

/** True when the lines stand in, around or beside something that shows work going on. */
export function showsActivity(elements: readonly Element[]): boolean {
  if (elements.some((element) => element.closest('[aria-busy="true"],[role="status"]'))) return true;
  const box = messageBox(commonAncestor(elements));
  const around = box ? [box, box.previousElementSibling, box.nextElementSibling] : [];
  return around.some((element) => element && isShort(element) && shows(element));
}

/** The widest element around the lines that is still short: their message. */
function messageBox(inner: Element | null): Element | null {
  let box = inner;
  while (box?.parentElement && !box.parentElement.matches(outermost) && isShort(box.parentElement))
    box = box.parentElement;
  return box && isShort(box) ? box : null;
}

function isShort(element: Element): boolean {
  return (element.textContent ?? '').trim().length <= message;
}

function shows(element: Element): boolean {
  return element.matches(activity) || element.querySelector(activity) !== null;
}

/** True for `<div><h2>Title</h2><p>One sentence.</p><p>Another one.</p></div>` and nothing else, no link and no date. */
export function isHeadingWithSentences(elements: readonly Element[], blocks: readonly TextBlock[]): boolean {
  const box = messageBox(commonAncestor(elements));
  if (!box || box.querySelector('a,time,button')) return false;
  const [title, ...sentences] = blocks.filter(({ element }) => box.contains(element));
  if (!title?.element.matches(heading) || sentences.length !== 2) return false;
  return sentences.every(({ lines }) => lines.length === 1 && /[.!…。！۔]$/.test(lines[0] ?? ''));
}
