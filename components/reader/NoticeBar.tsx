import type { CollectingEnd } from '../../pipeline/collecting';
import { clockTime } from '../../pipeline/date';
import type { Failure } from '../../pipeline/outcome';
import { hostOf, serverName } from '../../pipeline/third-party';
import { count, say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  /** Why the original is not here; null when it is. */
  originalFailed: Failure | null;
  /** Whether more of the thread can be had on X. */
  moreOnX: boolean;
  /** How far the thread is that is collected on X, in another tab; null when none is. */
  bringing: { posts: number; end: CollectingEnd | null; retryAt: string | null } | null;
  /** A third party that may have more; null when there is none to ask. */
  thirdParty: { base: string; state: 'none' | 'consent' | 'asking' | 'failed' | 'given' } | null;
  onOpenOnX(): void;
  onCancel(): void;
  onThirdParty(): void;
}

/** Says above the article that it is not the original, or not the whole, and offers to have it collected on X. */
export function NoticeBar(props: Props) {
  const { words, originalFailed, moreOnX, bringing, thirdParty, onOpenOnX, onCancel, onThirdParty } = props;
  if (bringing?.end === null) return <Waiting words={words} posts={bringing.posts} onCancel={onCancel} />;
  if (!originalFailed && !moreOnX && !thirdParty) return null;
  return (
    <div class="notice" role="note" data-testid="notice" data-skip>
      <p>{whatIsHere(props)}</p>
      <div class="notice-actions">
        {moreOnX && (
          <button type="button" data-testid="open-on-x" onClick={onOpenOnX}>
            {say(words, 'notice.open-on-x')}
          </button>
        )}
        {thirdParty && thirdParty.state !== 'given' && (
          <button
            type="button"
            data-testid="ask-third-party"
            disabled={thirdParty.state === 'asking'}
            onClick={onThirdParty}
          >
            {say(words, 'notice.ask', { name: serverName(thirdParty.base) })}
          </button>
        )}
      </div>
      <p role="status" class="notice-small" data-testid="third-party-state">
        {thirdParty?.state === 'asking' && say(words, 'notice.asking', { host: hostOf(thirdParty.base) })}
        {thirdParty?.state === 'failed' && say(words, 'notice.ask-failed', { host: hostOf(thirdParty.base) })}
      </p>
    </div>
  );
}

/** What stands below: not the original, or not the whole. */
function whatIsHere({ words, originalFailed, moreOnX, bringing, thirdParty }: Props): string {
  if (bringing?.end && bringing.end !== 'whole') return endSentences(words, bringing.end, bringing.retryAt);
  if (originalFailed) return `${say(words, 'notice.page-text')} ${say(words, `failure.${originalFailed}.what`)}`;
  if (thirdParty?.state === 'given') return say(words, 'notice.given', { name: serverName(thirdParty.base) });
  return say(words, moreOnX ? 'notice.more-on-x' : 'notice.not-whole');
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
