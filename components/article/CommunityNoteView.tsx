import type { ComponentChildren } from 'preact';
import { webAddress } from '../../pipeline/address';
import type { Block } from '../../pipeline/article';
import type { Mark } from '../../pipeline/mark';
import type { CommunityNote } from '../../pipeline/thread';
import { say } from '../../pipeline/words';
import { Beside } from './Beside';
import type { Drawing } from './drawing';
import { Inlines } from './Inlines';
import { blockAttributes } from './spoken';
import { WebLink } from './WebLink';

interface Props {
  block: Extract<Block, { type: 'community-note' }>;
  marks: readonly Mark[] | undefined;
  drawing: Drawing;
}

/** What readers of X added to a post: neither the author's words nor ours. */
export function CommunityNoteView({ block, marks, drawing }: Props) {
  const label = say(drawing.words, 'community-note.label');
  return (
    <div class="community-note" role="note" aria-label={label} {...blockAttributes(block)}>
      <CommunityNoteBody
        at={`${block.id}.note`}
        note={block.note}
        text={<Inlines inlines={block.note.text} marks={marks} drawing={drawing} />}
        drawing={drawing}
      />
    </div>
  );
}

interface BodyProps {
  /** The name of its words, as pipeline/beside.ts has it. */
  at: string;
  note: CommunityNote;
  /** What it says, drawn. */
  text: ComponentChildren;
  drawing: Drawing;
}

/** Its label, its words and the way to it. */
export function CommunityNoteBody({ at, note, text, drawing }: BodyProps) {
  const { words, ours } = drawing;
  return (
    <>
      <p class="aside-label" data-skip {...ours}>
        {say(words, 'community-note.label')}
      </p>
      {note.title && (
        <p class="note-title" data-skip>
          <Beside at={`${at}.title`} words={note.title} drawing={drawing} />
        </p>
      )}
      <p dir="auto">{text}</p>
      {webAddress(note.url) && (
        <p data-skip {...ours}>
          <WebLink address={note.url}>{say(words, 'community-note.source')}</WebLink>
        </p>
      )}
    </>
  );
}
