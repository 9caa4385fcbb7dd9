import type { Paragraph, RootContent } from 'mdast';
import type { CommunityNote } from '../../thread';
import { say } from '../../words';
import { besideNodes } from './beside';
import { link, paragraph, strong, text } from './phrasing';
import type { Writing } from './writing';

/** What readers of X added to a post, set apart as a quotation; `said` are its words. */
export function communityNoteNodes(
  at: string,
  note: CommunityNote,
  said: Paragraph[],
  writing: Writing,
): RootContent[] {
  const { words } = writing;
  const source = note.url === null ? [] : [paragraph(...link(note.url, text(say(words, 'community-note.source'))))];
  return [
    {
      type: 'blockquote',
      children: [
        paragraph(
          strong(`${say(words, 'community-note.label')}.`),
          text(' '),
          ...besideNodes(`${at}.title`, note.title, writing),
        ),
        ...said,
        ...source,
      ],
    },
  ];
}
