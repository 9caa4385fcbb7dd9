import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlacedNote } from '../../pipeline/note';
import { count, say, type Words } from '../../pipeline/words';
import { noteId } from '../article/anchors';

/** A note that was just sent away, and can be brought back. */
export interface SentAway {
  note: PlacedNote;
  where: 'here' | 'always';
}

interface Props {
  words: Words;
  /** Those that stand beside the text, in reading order. */
  notes: readonly PlacedNote[];
  hidden: readonly PlacedNote[];
  last: SentAway | null;
  onShow(note: PlacedNote): void;
}

/** All context notes of the article in one list; those that were hidden can be shown again. */
export function NoteList({ words, notes, hidden, last, onShow }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed went with its note: the keyboard goes on at the way back.
  useLayoutEffect(() => undo.current?.focus(), [last]);
  if (notes.length === 0 && hidden.length === 0) return null;
  return (
    <div class="note-list" data-skip>
      <p role="status" data-testid="note-said">
        {last && (
          <>
            {say(words, `note.hidden-${last.where}`, { title: last.note.title })}{' '}
            <button ref={undo} type="button" data-testid="note-undo" onClick={() => onShow(last.note)}>
              {say(words, 'note.undo')}
            </button>
          </>
        )}
      </p>
      <details data-testid="note-list">
        <summary>{notes.length === 0 ? say(words, 'note.list.none') : count(words, 'note.list', notes.length)}</summary>
        <ol>
          {notes.map((note) => (
            <li key={noteId(note)}>
              <a href={`#${noteId(note)}`} lang={note.lang} dir="auto">
                {note.title}
              </a>
            </li>
          ))}
        </ol>
        {hidden.length > 0 && (
          <>
            <p>{say(words, 'note.list.hidden')}</p>
            <ul>
              {hidden.map((note) => (
                <li key={noteId(note)}>
                  <span lang={note.lang} dir="auto">
                    {note.title}
                  </span>{' '}
                  <button type="button" data-testid="note-show" onClick={() => onShow(note)}>
                    {say(words, 'note.show')}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="note-list-keys">{say(words, 'note.list.keys')}</p>
      </details>
    </div>
  );
}
