import type { Failure } from '../../pipeline/outcome';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  /** Why the original is not here; null when it is. */
  originalFailed: Failure | null;
  /** Whether more of the thread can be had on X. */
  moreOnX: boolean;
  onOpenOnX(): void;
}

/** Says above the article that it is not the original, or not the whole, and offers to open it on X. */
export function NoticeBar({ words, originalFailed, moreOnX, onOpenOnX }: Props) {
  if (!originalFailed && !moreOnX) return null;
  return (
    <div class="notice" role="note" data-testid="notice" data-skip>
      <p>
        {originalFailed
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
