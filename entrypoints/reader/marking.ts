import { signal } from '@preact/signals';
import type { Place } from '../../components/reader/HighlightBar';
import { describe } from '../../pipeline/annotate/describe';
import type { Highlight, HighlightColour } from '../../pipeline/highlight';
import type { Session } from './session';

/** The size that the bar and the comment box keep free of the window's edges, in CSS pixels. */
const barWidth = 180;
const boxWidth = 340;
const boxHeight = 330;

/** What the reader has selected or is writing about, and what they can do with it. */
export function createMarking(session: Session, root: () => HTMLElement | null) {
  const selection = signal<{ place: Place } | null>(null);
  const editing = signal<{ place: Place; highlight: Highlight } | null>(null);

  const selectedRange = (): Range | null => {
    const selected = document.getSelection();
    if (!selected || selected.isCollapsed || selected.rangeCount === 0) return null;
    const range = selected.getRangeAt(0);
    const text = range.toString().trim();
    return text !== '' && root()?.contains(range.commonAncestorContainer) ? range : null;
  };
  const followSelection = () => {
    const range = editing.value ? null : selectedRange();
    selection.value = range ? { place: placeAt(range.getBoundingClientRect(), barWidth, 44) } : null;
  };
  const edit = (highlight: Highlight, at: DOMRect) => {
    selection.value = null;
    editing.value = { highlight, place: placeAt(at, boxWidth, boxHeight) };
  };
  const closeEdit = () => {
    editing.value = null;
  };
  const addFromSelection = () => {
    const range = selectedRange();
    const article = root();
    if (!range || !article) return;
    const found = describe(article, range);
    if (!found) return;
    const now = new Date().toISOString();
    const highlight: Highlight = {
      id: crypto.randomUUID(),
      createdAt: now,
      updatedAt: now,
      colour: 'yellow',
      comment: '',
      ...found,
    };
    const at = range.getBoundingClientRect();
    document.getSelection()?.removeAllRanges();
    void session.mark(highlight.id, highlight);
    edit(highlight, at);
  };

  return {
    selection,
    editing,
    edit,
    closeEdit,
    addFromSelection,
    saveEdit(change: { comment: string; colour: HighlightColour }) {
      const highlight = editing.value?.highlight;
      closeEdit();
      if (highlight) {
        void session.mark(highlight.id, { ...highlight, ...change, updatedAt: new Date().toISOString() });
      }
    },
    deleteEdited() {
      const highlight = editing.value?.highlight;
      closeEdit();
      if (highlight) void session.mark(highlight.id, null);
    },
    /** Follows the selection and the keys: h marks, Escape closes what is open, else leaves. Gives back what stops it. */
    listen(document: Document, leave: () => void): () => void {
      const stop = new AbortController();
      const { signal: until } = stop;
      document.addEventListener('selectionchange', followSelection, { signal: until });
      document.addEventListener(
        'keydown',
        (event) => {
          if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
          if (event.key === 'Escape') {
            if (editing.value) closeEdit();
            else leave();
          } else if (event.key === 'h' && selection.value) {
            event.preventDefault();
            addFromSelection();
          }
        },
        { signal: until },
      );
      return () => stop.abort();
    },
  };
}

/** Below a rectangle of the window, or above it where there is no room, and never beyond the edges. */
function placeAt(rect: DOMRect, width: number, height: number): Place {
  const room = 8;
  const x = Math.max(room, Math.min(rect.left, innerWidth - width - room));
  const below = rect.bottom + room;
  const y = below + height < innerHeight ? below : Math.max(room, rect.top - height - room);
  return { x, y };
}
