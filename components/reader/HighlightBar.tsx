import { Highlighter } from 'lucide-preact';
import { say, type Words } from '../../pipeline/words';

/** A place in the window, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

/** The small bar at a selection. Pressing it must not take the selection away, hence `preventDefault` on the press. */
export function HighlightBar({ words, at, onHighlight }: { words: Words; at: Place; onHighlight(): void }) {
  return (
    <div class="highlight-bar" data-testid="highlight-bar" data-skip style={{ left: `${at.x}px`, top: `${at.y}px` }}>
      <button
        type="button"
        data-testid="highlight-add"
        onPointerDown={(event) => event.preventDefault()}
        onClick={onHighlight}
      >
        <Highlighter aria-hidden="true" />
        <span>{say(words, 'highlight.add')}</span>
        <kbd>H</kbd>
      </button>
    </div>
  );
}
