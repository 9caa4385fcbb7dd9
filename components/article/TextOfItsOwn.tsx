import type { ComponentChildren } from 'preact';
import type { Where } from '../../pipeline/highlight';
import type { Drawing } from './drawing';

interface Props {
  where: Where;
  children: ComponentChildren;
  drawing: Drawing;
}

/** Words of another text than the article's, told apart where a reader can mark them; a copy needs no such sign. */
export function TextOfItsOwn({ where, children, drawing }: Props) {
  if (drawing.mode !== 'view') return children;
  return <span data-where={where}>{children}</span>;
}
