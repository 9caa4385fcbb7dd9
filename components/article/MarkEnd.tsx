import type { Mark } from '../../pipeline/mark';
import { say } from '../../pipeline/words';
import { noteId } from './anchors';
import type { Drawing } from './drawing';

/** What follows marked words: the number of the note they called; for a highlight, a button that edits it by keyboard. */
export function MarkEnd({ mark, drawing: { words, ours, mode, onHighlight } }: { mark: Mark; drawing: Drawing }) {
  if (mark.by === 'note') {
    const { note, number } = mark;
    const label = say(words, 'note.reference', { n: number, title: note.title });
    return (
      <sup class="note-reference" data-skip {...ours}>
        <a
          href={`#${noteId(note)}`}
          aria-label={label}
          title={label}
          {...(mode === 'book' && { 'epub:type': 'noteref' })}
        >
          {number}
        </a>
      </sup>
    );
  }
  if (!onHighlight || !mark.last) return null;
  const { highlight } = mark;
  return (
    <button
      type="button"
      class="highlight-edit"
      data-skip
      aria-label={say(words, 'highlight.edit')}
      onClick={(event) => onHighlight(highlight, event.currentTarget.getBoundingClientRect())}
      {...ours}
    >
      ✎
    </button>
  );
}
