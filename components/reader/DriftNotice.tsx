import { FileText } from 'lucide-preact';
import type { Drift } from '../../pipeline/drift';
import { count, say, type Words } from '../../pipeline/words';

/** Says that X sent what could not be read, and puts together a report of its shape; or that it was too long to be read. */
export function DriftNotice({ words, drift, onReport }: { words: Words; drift: Drift; onReport(): void }) {
  const { unread, tooLong } = drift;
  const posts = unread.reduce((sum, one) => sum + one.posts, 0);
  return (
    <div class="notice" role="note" data-testid="drift" data-skip>
      <div class="notice-said">
        {tooLong > 0 && <p>{say(words, 'drift.too-long')}</p>}
        {unread.length > 0 && (
          <>
            <p>{posts > 0 ? count(words, 'drift.posts', posts) : say(words, 'drift.answer')}</p>
            <p class="notice-small">{say(words, 'drift.what')}</p>
          </>
        )}
      </div>
      {unread.length > 0 && (
        <button type="button" data-testid="drift-report" onClick={onReport}>
          <FileText aria-hidden="true" />
          <span>{say(words, 'drift.report')}</span>
        </button>
      )}
    </div>
  );
}
