import type { Paragraph } from 'mdast';
import { siteName } from '../../address';
import type { Card } from '../../thread';
import { say } from '../../words';
import { besideLinked, besideNodes } from './beside';
import { link, paragraph, text } from './phrasing';
import type { Writing } from './writing';

/** What a link leads to, as its site describes it. */
export function cardNodes(at: string, card: Card, writing: Writing): Paragraph[] {
  const { words } = writing;
  const title = besideLinked(`${at}.title`, card.title, writing);
  const description = card.description
    ? [{ type: 'break' } as const, ...besideNodes(`${at}.description`, card.description, writing)]
    : [];
  return [
    paragraph(
      text(`${say(words, `card.${card.kind}`)}: `),
      ...link(card.url, { type: 'strong', children: title.words }),
      ...title.after,
      text(` (${card.site ?? siteName(card.url)})`),
      ...description,
    ),
  ];
}
