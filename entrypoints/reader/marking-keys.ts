import { highlightColours } from '../../pipeline/highlight';
import type { Marking } from './marking';

/**
 * The keys of highlights: h marks (in the colour used last), 1 to 4 mark in a colour, c with a comment, q copies as a
 * quote; Control or Command with z takes the last step back; Escape closes what is open, else leaves. What a key
 * means without a selection, marking.ts says. Gives back what stops it.
 */
export function listenForMarking(document: Document, marking: Marking, leave: () => void): () => void {
  const stop = new AbortController();
  marking.selecting.listen(document, stop.signal);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      if (act(event, marking, leave)) event.preventDefault();
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}

/** True when the key meant something. */
function act(event: KeyboardEvent, marking: Marking, leave: () => void): boolean {
  const key = event.key.toLowerCase();
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return key === 'z' && !event.shiftKey && did(marking.undo);
  if (key === 'escape') return did(() => closeOrLeave(marking, leave));
  if (marking.editing.value) return false;
  if (marking.walking.onKey(event)) return true;
  if (event.shiftKey) return false;
  if (key === 'h') return did(marking.addInLastColour);
  if (!marking.selected.value) return false;
  const colour = highlightColours[Number(key) - 1];
  if (colour) return did(() => marking.add(colour));
  if (key === 'c') return did(marking.addWithComment);
  return key === 'q' && did(() => void marking.quote());
}

function did(act: () => unknown): true {
  act();
  return true;
}

function closeOrLeave(marking: Marking, leave: () => void): void {
  if (marking.editing.value) marking.closeEdit();
  else if (marking.selected.value) marking.selecting.clear();
  else if (marking.told.value?.canUndo) marking.dismiss();
  else leave();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
