import { MessageSquare, Quote } from 'lucide-preact';
import { type HighlightColour, highlightColours } from '../../pipeline/highlight';
import { say, type Words } from '../../pipeline/words';

/** A place in the window, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

interface Props {
  words: Words;
  /** By the selection; or at an edge of the window, where a finger's handles and the system's menu are not. */
  at: Place | 'top' | 'bottom';
  onColour(colour: HighlightColour): void;
  onComment(): void;
  onQuote(): void;
}

/** Pressing the bar must not take the selection away. */
const keepSelection = {
  onPointerDown: (event: Event) => event.preventDefault(),
  onMouseDown: (event: Event) => event.preventDefault(),
};

/** The small bar at a selection: a colour to mark it with, a comment, or the words as a quotation to take along. */
export function HighlightBar({ words, at, onColour, onComment, onQuote }: Props) {
  const place = typeof at === 'string' ? {} : { style: `--x: ${at.x}px; --y: ${at.y}px` };
  return (
    <section
      class="highlight-bar"
      data-testid="highlight-bar"
      data-docked={typeof at === 'string' ? at : undefined}
      data-skip
      aria-label={say(words, 'highlight.add')}
      {...place}
      {...keepSelection}
    >
      {highlightColours.map((colour, index) => {
        const label = say(words, 'highlight.in', { colour: say(words, `highlight.${colour}`) });
        return (
          <button
            key={colour}
            type="button"
            class="colour"
            data-colour={colour}
            data-testid={`highlight-${colour}`}
            title={`${label} (${index + 1})`}
            aria-label={label}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onColour(colour)}
          >
            <span class="colour-dot" aria-hidden="true" />
          </button>
        );
      })}
      <button
        type="button"
        data-testid="highlight-comment"
        title={`${say(words, 'highlight.with-comment')} (C)`}
        aria-keyshortcuts="c"
        onClick={onComment}
      >
        <MessageSquare aria-hidden="true" />
        <span>{say(words, 'highlight.with-comment')}</span>
      </button>
      <button
        type="button"
        data-testid="highlight-quote"
        title={`${say(words, 'highlight.as-quote')} (Q)`}
        aria-label={say(words, 'highlight.as-quote')}
        aria-keyshortcuts="q"
        onClick={onQuote}
      >
        <Quote aria-hidden="true" />
      </button>
    </section>
  );
}
