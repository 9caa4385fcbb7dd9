import { CommentAside } from './CommentAside';
import type { Drawing } from './drawing';
import type { Aside } from './lay-out';
import { NoteAside } from './NoteAside';

/** What stands beside a block: one switch over its kind. */
export function AsideView({ aside, drawing }: { aside: Aside; drawing: Drawing }) {
  switch (aside.kind) {
    case 'note':
      return <NoteAside note={aside.note} number={aside.number} drawing={drawing} />;
    case 'comment':
      return <CommentAside highlight={aside.highlight} drawing={drawing} />;
  }
}
