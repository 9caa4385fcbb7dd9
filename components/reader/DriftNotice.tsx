import { FileText } from 'lucide-preact';
import type { Drift } from '../../pipeline/drift';
import { count, say, type Words } from '../../pipeline/words';

/** Says that X sent what could not be read, and puts together a report of its shape. */
export function DriftNotice({ words, drift, onReport }: { words: Words; drift: Drift; onReport(): void }) {
  return (
    <div class="notice" role="note" data-testid="drift" data-skip>
      <div class="notice-said">
        <p>{drift.posts > 0 ? count(words, 'drift.posts', drift.posts) : say(words, 'drift.answer')}</p>
        <p class="notice-small">{say(words, 'drift.what')}</p>
      </div>
      <button type="button" data-testid="drift-report" onClick={onReport}>
        <FileText aria-hidden="true" />
        <span>{say(words, 'drift.report')}</span>
      </button>
    </div>
  );
}
