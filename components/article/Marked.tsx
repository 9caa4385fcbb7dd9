import type { ComponentChildren } from 'preact';
import type { Mark } from '../../pipeline/mark';
import { calledId } from './anchors';
import type { Drawing } from './drawing';

interface Props {
  mark: Mark;
  /** True on the first piece under the mark, which carries its id. */
  starts: boolean;
  children: ComponentChildren;
  drawing: Drawing;
}

/** Words under a mark: those that called a note, or highlighted ones. */
export function Marked({ mark, starts, children, drawing: { onHighlight } }: Props) {
  if (mark.by === 'note') {
    return (
      <span class="called" id={starts ? calledId(mark.note, mark.again) : undefined} data-note={mark.note.id}>
        {children}
      </span>
    );
  }
  const { highlight } = mark;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button after the words is the keyboard's way.
    <mark
      class="highlight"
      data-highlight={highlight.id}
      data-colour={highlight.colour}
      onClick={onHighlight && ((event) => onHighlight(highlight, event.currentTarget.getBoundingClientRect()))}
    >
      {children}
    </mark>
  );
}
