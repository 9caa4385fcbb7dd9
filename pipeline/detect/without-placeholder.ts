import { findPlaceholder } from './placeholder';
import { placeholderLine } from './placeholder-line';

/**
 * A copy of the page without its placeholder, neither in the text nor in its titles; the page itself is left alone.
 * Without a placeholder it is just a copy.
 */
export function withoutPlaceholder(page: Document): Document {
  const copy = page.cloneNode(true) as Document;
  const places = (findPlaceholder(page)?.elements ?? []).map((element) => pathTo(element));
  for (const element of places.map((path) => elementAt(copy, path))) element?.remove();
  for (const title of copy.querySelectorAll('title, meta[property="og:title"], meta[name="twitter:title"]')) {
    if (isPlaceholderTitle(title.getAttribute('content') ?? title.textContent ?? '')) title.remove();
  }
  return copy;
}

/** `Chargement du thread | Twitter Thread`: the page's title is not the thread's. */
function isPlaceholderTitle(text: string): boolean {
  return text.split(/\s[|–—·-]\s/).some((part) => placeholderLine(part)?.kinds.includes('loading'));
}

/** The places among their siblings, from the document down to the element. */
function pathTo(element: Element): number[] {
  const path: number[] = [];
  for (let node: Node = element; node.parentNode; node = node.parentNode) {
    path.unshift([...node.parentNode.childNodes].indexOf(node as ChildNode));
  }
  return path;
}

function elementAt(root: Node, path: readonly number[]): ChildNode | null {
  let node: Node | undefined = root;
  for (const place of path) node = node?.childNodes[place];
  return node === root ? null : ((node as ChildNode | undefined) ?? null);
}
