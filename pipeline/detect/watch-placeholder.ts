import { findPlaceholder, type Placeholder } from './placeholder';

/** Between a change of the page and a look at it: a page that animates all the time is looked at three times a second. */
const lookEveryMs = 350;

/**
 * Calls back with the placeholder when there is one, now or later, and with null when it has left because the site
 * recovered. Stops when the signal aborts.
 */
export function watchPlaceholder(
  document: Document,
  onChange: (placeholder: Placeholder | null) => void,
  signal: AbortSignal,
): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  let shown = false;
  let timer: number | null = null;

  const look = () => {
    timer = null;
    const placeholder = findPlaceholder(document);
    if ((placeholder !== null) === shown) return;
    shown = placeholder !== null;
    onChange(placeholder);
  };
  const observer = new window.MutationObserver(() => {
    timer ??= window.setTimeout(look, lookEveryMs);
  });

  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'class', 'style', 'aria-hidden', 'aria-busy'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) window.clearTimeout(timer);
  });
  look();
}
