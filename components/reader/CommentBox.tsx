import { Trash2 } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Highlight, type HighlightColour, highlightColours } from '../../pipeline/highlight';
import { say, type Words } from '../../pipeline/words';
import type { Place } from './HighlightBar';

interface Props {
  words: Words;
  at: Place;
  highlight: Highlight;
  onSave(change: { comment: string; colour: HighlightColour }): void;
  onDelete(): void;
  onClose(): void;
}

/** Where the reader writes about a highlight, picks its colour or takes it away. */
export function CommentBox({ words, at, highlight, onSave, onDelete, onClose }: Props) {
  const [comment, setComment] = useState(highlight.comment);
  const [colour, setColour] = useState(highlight.colour);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);

  return (
    <form
      class="comment-box"
      data-testid="comment-box"
      data-colour={colour}
      data-skip
      aria-label={say(words, 'highlight.your-comment')}
      style={`--x: ${at.x}px; --y: ${at.y}px`}
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ comment: comment.trim(), colour });
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave({ comment: comment.trim(), colour });
      }}
    >
      <blockquote dir="auto">{highlight.selectors[0].exact}</blockquote>
      <label>
        <span>{say(words, 'highlight.your-comment')}</span>
        <textarea
          ref={field}
          dir="auto"
          data-testid="comment"
          rows={3}
          value={comment}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>{say(words, 'highlight.colour')}</legend>
        {highlightColours.map((each) => (
          <label key={each} class="swatch" data-colour={each}>
            <input type="radio" name="colour" value={each} checked={each === colour} onChange={() => setColour(each)} />
            <span>{say(words, `highlight.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="comment-actions">
        <button type="button" class="quiet" data-testid="highlight-delete" onClick={onDelete}>
          <Trash2 aria-hidden="true" />
          <span>{say(words, 'highlight.delete')}</span>
        </button>
        <button type="button" onClick={onClose}>
          {say(words, 'highlight.cancel')}
        </button>
        <button type="submit" class="primary" data-testid="comment-save">
          {say(words, 'highlight.save')}
        </button>
      </div>
    </form>
  );
}
