import type { RootContent } from 'mdast';
import type { Mark } from '../../mark';
import type { CommunityNote } from '../../thread';
import { say } from '../../words';
import { link, paragraph, paragraphs, strong, text } from './phrasing';
import type { Writing } from './writing';

/** What readers of X added to a post, set apart as a quotation. */
export function communityNoteNodes(note: CommunityNote, marks: readonly Mark[], writing: Writing): RootContent[] {
  const { words } = writing;
  const source = note.url === null ? [] : [paragraph(...link(note.url, text(say(words, 'community-note.source'))))];
  return [
    {
      type: 'blockquote',
      children: [
        paragraph(strong(`${say(words, 'community-note.label')}.`), text(` ${note.title}`)),
        ...paragraphs(note.text, marks, 0, writing),
        ...source,
      ],
    },
  ];
}
