import { callOf, elementsOf, seenElement } from './script';
import type { View } from './session';
import { orNull, waitFor } from './wait';

/** What a driver must be able to do with a document; all else is made of it. */
export interface Surface {
  /** Runs a script and gives its value. */
  run(script: string): Promise<unknown>;
  /** A real click on the element that a script gives; false when it gives none. */
  clickOn(script: string): Promise<boolean>;
  /** Types into whatever has the focus. */
  keyboard(text: string): Promise<void>;
}

/** Makes a view of a document out of what a driver can do with it. */
export function viewOf({ run, clickOn, keyboard }: Surface): View {
  const ask = async <T>(script: string) => (await orNull(() => run(script))) as T | null;
  const each = <T>(selector: string, of: string) => run(`(${elementsOf(selector)}).map(${of})`) as Promise<T[]>;
  const isSeen = (selector: string) => ask<boolean>(`(${seenElement(selector)}) !== null`);

  const view: View = {
    async see(selector, timeoutMs) {
      await waitFor(selector, async () => ((await isSeen(selector)) ? true : null), timeoutMs);
    },
    async gone(selector, timeoutMs) {
      await waitFor(`no ${selector}`, async () => ((await isSeen(selector)) ? null : true), timeoutMs);
    },
    count: async (selector) => (await each(selector, '() => 1')).length,
    async text(selector) {
      await view.see(selector);
      const [first = ''] = await view.texts(selector);
      return first;
    },
    texts: (selector) => each(selector, `(element) => element.textContent.replace(/\\s+/g, ' ').trim()`),
    async attribute(selector, name) {
      await view.see(selector);
      return (await view.attributes(selector, name))[0] ?? null;
    },
    attributes: (selector, name) => each(selector, `(element) => element.getAttribute(${JSON.stringify(name)})`),
    async click(selector) {
      await view.see(selector);
      await waitFor(`${selector} in the window`, async () => ((await ask<boolean>(bringBar(selector))) ? true : null));
      if (!(await clickOn(seenElement(selector)))) throw new Error(`nothing to click: ${selector}`);
    },
    async type(selector, text) {
      await view.click(selector);
      await keyboard(text);
    },
    async select(selector, words) {
      await view.see(selector);
      if (!(await view.evaluate(selectWords, { selector, words }))) throw new Error(`no "${words}" in ${selector}`);
    },
    evaluate: async (script, argument) => (await run(callOf(script, argument))) as never,
    async until(what, script, argument, timeoutMs) {
      await waitFor(what, async () => ((await ask<boolean>(callOf(script, argument))) ? true : null), timeoutMs);
    },
  };
  return view;
}

/** The text of a script that brings a bar that stands aside while one reads, as the Tab key does; true when it is there. */
function bringBar(selector: string): string {
  return `((element) => {
    const bar = element?.closest('.bar');
    if (!bar || bar.getBoundingClientRect().top >= 0) return true;
    element.focus({ preventScroll: true });
    return false;
  })(${seenElement(selector)})`;
}

/** Runs in the document: selects words that may run over several text nodes; what is not the text's own (`data-skip`) is passed over. */
function selectWords({ selector, words }: { selector: string; words: string }): boolean {
  for (const element of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) => {
      const skipped = node.parentElement?.closest('[data-skip]');
      return skipped && skipped !== element && element.contains(skipped)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT;
    });
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const start = nodes
      .map((node) => node.textContent ?? '')
      .join('')
      .indexOf(words);
    if (start < 0) continue;
    const end = start + words.length;
    const range = document.createRange();
    let at = 0;
    for (const node of nodes) {
      const length = node.textContent?.length ?? 0;
      if (start >= at && start < at + length) range.setStart(node, start - at);
      if (end > at && end <= at + length) range.setEnd(node, end - at);
      at += length;
    }
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    return true;
  }
  return false;
}
