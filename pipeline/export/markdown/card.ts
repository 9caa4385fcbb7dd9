import type { Paragraph } from 'mdast';
import { siteName } from '../../address';
import type { Card } from '../../thread';
import { say, type Words } from '../../words';
import { link, paragraph, strong, text } from './phrasing';

/** What a link leads to, as its site describes it. */
export function cardNodes(card: Card, words: Words): Paragraph[] {
  const description = card.description ? [{ type: 'break' } as const, text(card.description)] : [];
  return [
    paragraph(
      text(`${say(words, `card.${card.kind}`)}: `),
      ...link(card.url, strong(card.title)),
      text(` (${card.site ?? siteName(card.url)})`),
      ...description,
    ),
  ];
}
