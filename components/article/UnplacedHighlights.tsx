import { say } from '../../pipeline/words';
import { CommentAside } from './CommentAside';
import type { Drawing } from './drawing';

/** Highlights whose words are not in the article any more: shown with their quote, never dropped. */
export function UnplacedHighlights({ drawing }: { drawing: Drawing }) {
  const { unplaced, words, ours } = drawing;
  if (unplaced.length === 0) return null;
  return (
    <section class="unplaced" aria-labelledby="unplaced-label" data-skip>
      <div class="ours" {...ours}>
        <h2 id="unplaced-label">{say(words, 'highlight.unplaced')}</h2>
        {unplaced.map((highlight) => (
          <div key={highlight.id}>
            <blockquote dir="auto">
              <mark class="highlight" data-highlight={highlight.id} data-colour={highlight.colour}>
                {highlight.selectors[0].exact}
              </mark>
            </blockquote>
            {highlight.comment.trim() !== '' && <CommentAside highlight={highlight} drawing={drawing} />}
          </div>
        ))}
      </div>
    </section>
  );
}
