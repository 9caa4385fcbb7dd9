/** Elements that stand within a line of text; every other one begins a block. */
const inline = 'a,abbr,b,bdi,bdo,cite,em,font,i,mark,q,s,small,span,strong,sub,sup,time,u,var,wbr,br';

/** What is never read by a reader as text. */
const silent = 'script,style,template,noscript,svg,textarea,select,head';

/** The text that stands directly in one block element, in the lines a reader sees. */
export interface TextBlock {
  element: Element;
  /** White space collapsed; one line unless `<br>` or the spans that hold the text cut it. */
  lines: string[];
  /** Of all its text, in UTF-16 units. */
  length: number;
}

/** Node.ELEMENT_NODE and NodeFilter.SHOW_TEXT: a document outside a window has no such names. */
const elementNode = 1;
const showText = 4;

/** The blocks that hold text of their own, in the document's order. */
export function textBlocks(root: Element): TextBlock[] {
  const elements = new Set<Element>();
  const walker = root.ownerDocument.createTreeWalker(root, showText);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/\S/.test(node.nodeValue ?? '')) continue;
    const parent = node.parentElement;
    if (!parent || parent.closest(silent)) continue;
    elements.add(blockOf(parent, root));
  }
  return [...elements].map(readBlock);
}

function blockOf(element: Element, root: Element): Element {
  let block = element;
  while (block !== root && block.matches(inline) && block.parentElement) block = block.parentElement;
  return block;
}

function readBlock(element: Element): TextBlock {
  const lines = linesOf(element);
  return { element, lines, length: lines.reduce((sum, line) => sum + line.length, 0) };
}

function linesOf(block: Element): string[] {
  const children = [...block.childNodes].filter((node) => /\S/.test(node.textContent ?? ''));
  // Spans that hold all of the text, several of them, are lines set by a style: `<div><span>…</span><span>…</span></div>`.
  const spansAreLines = children.length > 1 && children.every((node) => node.nodeType === elementNode);
  let text = '';
  for (const child of block.childNodes) text += inlineText(child) + (spansAreLines ? '\n' : '');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function inlineText(node: Node): string {
  if (node.nodeType !== elementNode) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  const element = node as Element;
  if (element.matches('br')) return '\n';
  if (!element.matches(inline)) return ' ';
  let text = '';
  for (const child of element.childNodes) text += inlineText(child);
  return text;
}
