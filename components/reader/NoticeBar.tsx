import type { CollectingEnd } from '../../pipeline/collecting';
import { clockTime } from '../../pipeline/date';
import type { Failure } from '../../pipeline/outcome';
import { count, say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  /** Why the original is not here; null when it is. */
  originalFailed: Failure | null;
  /** Whether more of the thread can be had on X. */
  moreOnX: boolean;
  /** How far the thread is that is collected on X, in another tab; null when none is. */
  bringing: { posts: number; end: CollectingEnd | null; retryAt: string | null } | null;
  onOpenOnX(): void;
  onCancel(): void;
}

/** Says above the article that it is not the original, or not the whole, and offers to have it collected on X. */
export function NoticeBar({ words, originalFailed, moreOnX, bringing, onOpenOnX, onCancel }: Props) {
  if (bringing?.end === null) return <Waiting words={words} posts={bringing.posts} onCancel={onCancel} />;
  if (!originalFailed && !moreOnX) return null;
  return (
    <div class="notice" role="note" data-testid="notice" data-skip>
      <p>
        {bringing?.end && bringing.end !== 'whole'
          ? endSentences(words, bringing.end, bringing.retryAt)
          : originalFailed
            ? `${say(words, 'notice.page-text')} ${say(words, `failure.${originalFailed}.what`)}`
            : say(words, 'notice.more-on-x')}
      </p>
      {moreOnX && (
        <button type="button" data-testid="open-on-x" onClick={onOpenOnX}>
          {say(words, 'notice.open-on-x')}
        </button>
      )}
    </div>
  );
}

function Waiting({ words, posts, onCancel }: { words: Words; posts: number; onCancel(): void }) {
  return (
    <div class="notice" data-testid="bringing" data-skip>
      <div class="notice-said">
        <p role="status">{say(words, 'notice.waiting')}</p>
        {posts > 0 && <p>{count(words, 'collecting.posts', posts)}</p>}
        <progress aria-label={say(words, 'collecting.name')} />
      </div>
      <button type="button" data-testid="stop-waiting" onClick={onCancel}>
        {say(words, 'notice.stop-waiting')}
      </button>
    </div>
  );
}

/** How a collection ended, and when to try again where X said so. */
export function endSentences(words: Words, end: Exclude<CollectingEnd, 'whole'>, retryAt: string | null): string {
  const what = say(words, `reason.${end}`);
  if (end !== 'rate-limited' || retryAt === null) return what;
  return `${what} ${say(words, 'collecting.retry-at', { time: clockTime(retryAt, words.lang) })}`;
}
