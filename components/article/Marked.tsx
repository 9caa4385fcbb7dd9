import type { ComponentChildren } from 'preact';
import type { Mark } from '../../pipeline/mark';
import { calledId } from './anchors';

interface Props {
  mark: Mark;
  /** True on the first piece under the mark, which carries its id. */
  starts: boolean;
  children: ComponentChildren;
}

/** Words under a mark: those that called a note, or highlighted ones. */
export function Marked({ mark, starts, children }: Props) {
  if (mark.by === 'note') {
    return (
      <span class="called" id={starts ? calledId(mark.note, mark.again) : undefined} data-note={mark.note.id}>
        {children}
      </span>
    );
  }
  const { highlight } = mark;
  return (
    <mark class="highlight" data-highlight={highlight.id} data-colour={highlight.colour}>
      {children}
    </mark>
  );
}
