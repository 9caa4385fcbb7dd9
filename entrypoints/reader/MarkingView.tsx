import { CommentBox } from '../../components/reader/CommentBox';
import { HighlightBar } from '../../components/reader/HighlightBar';
import { UndoBar } from '../../components/reader/UndoBar';
import type { Words } from '../../pipeline/words';
import type { Marking } from './marking';

/** What stands over the article while one marks: drawn apart, so that a selection does not draw the article anew. */
export function MarkingView({ marking, words }: { marking: Marking; words: Words }) {
  const selected = marking.selected.value;
  const editing = marking.editing.value;
  const told = marking.told.value;
  return (
    <>
      <p class="marking-said" role="status" data-testid="marking-status">
        {told?.text}
      </p>
      {told?.canUndo && (
        <UndoBar
          words={words}
          text={told.text}
          takesFocus={told.takesFocus}
          onUndo={marking.undo}
          onDismiss={marking.dismiss}
        />
      )}
      {selected && !editing && (
        <HighlightBar
          words={words}
          at={selected.place}
          onColour={marking.add}
          onComment={marking.addWithComment}
          onQuote={() => void marking.quote()}
        />
      )}
      {editing && (
        <CommentBox
          key={editing.highlight.id}
          words={words}
          at={editing.place}
          highlight={editing.highlight}
          onSave={marking.saveEdit}
          onDelete={marking.deleteEdited}
          onClose={marking.closeEdit}
        />
      )}
    </>
  );
}
