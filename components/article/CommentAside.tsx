import type { Highlight } from '../../pipeline/highlight';
import { say } from '../../pipeline/words';
import { commentId } from './anchors';
import type { Drawing } from './drawing';
import { NoteText } from './NoteText';

/** What the reader wrote about a highlight. */
export function CommentAside({ highlight, drawing }: { highlight: Highlight; drawing: Drawing }) {
  return (
    <aside
      class="comment"
      id={commentId(highlight.id)}
      role="note"
      data-comment={highlight.id}
      data-colour={highlight.colour}
      aria-label={say(drawing.words, 'highlight.comment')}
      {...drawing.ours}
    >
      <p class="aside-label">{say(drawing.words, 'highlight.comment')}</p>
      <NoteText markdown={highlight.comment} dir="auto" />
    </aside>
  );
}
