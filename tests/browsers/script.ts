/**
 * The text of a script that calls a function of ours with one argument, the same for both drivers. `__name` is what
 * tsx leaves in functions; the page has none.
 */
export function callOf<A>(run: (argument: A) => unknown, argument: A): string {
  return `((__name) => (${run.toString()})(${JSON.stringify(argument) ?? 'undefined'}))((it) => it)`;
}

/** The text of a script that gives the elements of a selector, through open shadow roots at ` >>> `. */
export function elementsOf(selector: string): string {
  return callOf((steps: string[]) => {
    let roots: ParentNode[] = [document];
    let found: Element[] = [];
    for (const step of steps) {
      found = roots.flatMap((root) => [...root.querySelectorAll(step)]);
      roots = found.flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []));
    }
    return found;
  }, selector.split(' >>> '));
}

/** The text of a script that gives the first such element that can be seen; null when none can. */
export function seenElement(selector: string): string {
  return `(${elementsOf(selector)}).find((element) => element.getClientRects().length > 0) ?? null`;
}
