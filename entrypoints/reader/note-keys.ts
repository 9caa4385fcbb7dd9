/** Goes from note to note with n and Shift+n, in the order in which they stand; gives back what stops it. */
export function listenForNotes(document: Document): () => void {
  const stop = new AbortController();
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'n' || isTyping(event.target)) return;
      const notes = [...document.querySelectorAll<HTMLElement>('[data-testid="note"]')];
      const next = notes[nextAfter(notes, document, event.shiftKey ? -1 : 1)];
      if (!next) return;
      event.preventDefault();
      next.querySelector('details.note-fold')?.setAttribute('open', '');
      // The focus says the note's title; from here Tab goes on among its sources.
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}

/** After the note that has the focus; without one, from the top of the window. */
function nextAfter(notes: readonly HTMLElement[], document: Document, step: 1 | -1): number {
  const at = notes.findIndex((note) => note.contains(document.activeElement));
  if (at >= 0) return (at + step + notes.length) % notes.length;
  const below = notes.findIndex((note) => note.getBoundingClientRect().top >= 0);
  const first = Math.max(below, 0);
  return step === 1 ? first : (first - 1 + notes.length) % notes.length;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
