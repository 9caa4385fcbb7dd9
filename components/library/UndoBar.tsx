import { X } from 'lucide-preact';
import { count, say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  /** How many copies were deleted. */
  n: number;
  onUndo(): void;
  onDismiss(): void;
}

/** Says what was deleted; it stays until the reader brings it back or closes it. */
export function UndoBar({ words, n, onUndo, onDismiss }: Props) {
  return (
    <div class="undo" data-testid="undo-bar">
      <p role="status">{count(words, 'library.deleted', n)}</p>
      <button type="button" data-testid="undo" onClick={onUndo}>
        {say(words, 'library.undo')}
      </button>
      <button type="button" class="quiet" aria-label={say(words, 'library.dismiss')} onClick={onDismiss}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
