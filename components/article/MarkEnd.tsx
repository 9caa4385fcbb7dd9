import type { Mark } from '../../pipeline/mark';
import { say } from '../../pipeline/words';
import { noteId } from './anchors';
import type { Drawing } from './drawing';

/** What follows marked words: the number of the note they called. After a highlight stands nothing (see HighlightEdits). */
export function MarkEnd({ mark, drawing: { words, ours, mode } }: { mark: Mark; drawing: Drawing }) {
  if (mark.by === 'highlight') return null;
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
