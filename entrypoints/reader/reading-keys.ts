/** What the keys of the reader do; `leave` is elsewhere, with what is open above the article. */
export interface ReadingKeys {
  s(): void;
  t(): void;
  r(): void;
  '/'(): void;
  '?'(): void;
}

/** Listens for single keys, j and k among them, which go from section to section; gives back what stops it. */
export function listenForReading(document: Document, keys: ReadingKeys): () => void {
  const stop = new AbortController();
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, dialog, [contenteditable]')
      ) {
        return;
      }
      if (event.key === 'j' || event.key === 'k') {
        event.preventDefault();
        goToSection(document, event.key === 'j' ? 1 : -1);
      } else if (Object.hasOwn(keys, event.key)) {
        event.preventDefault();
        keys[event.key as keyof ReadingKeys]();
      }
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}

/** The next section's heading comes to the top, or the one before; the focus goes with it, so that Tab goes on from there. */
function goToSection(document: Document, step: 1 | -1): void {
  const sections = [...document.querySelectorAll<HTMLElement>('.article-body > section')];
  const tops = sections.map((section) => section.getBoundingClientRect().top);
  // Below the bar, which comes when one goes back.
  const margin = 88;
  const next = step === 1 ? tops.findIndex((top) => top > margin + 4) : tops.findLastIndex((top) => top < margin - 4);
  const section = sections[next];
  if (!section) {
    scrollTo({ top: step === 1 ? document.documentElement.scrollHeight : 0, behavior: 'instant' });
    return;
  }
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
  scrollBy({ top: section.getBoundingClientRect().top - margin, behavior: 'instant' });
}
