/** An element drawn from HTML in which ⟦ and ⟧ stand where a range begins and ends; they are taken out. */
export function drawMarked(html: string): { root: HTMLElement; range: Range } {
  const root = document.createElement('main');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  const range = document.createRange();
  const open = takeOut(root, '⟦');
  range.setStart(open.node, open.offset);
  const close = takeOut(root, '⟧');
  range.setEnd(close.node, close.offset);
  return { root, range };
}

function takeOut(root: HTMLElement, sign: string): { node: Text; offset: number } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const offset = node.data.indexOf(sign);
    if (offset < 0) continue;
    node.deleteData(offset, 1);
    return { node, offset };
  }
  throw new Error(`no ${sign} in the case`);
}

export function textNodesOf(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
