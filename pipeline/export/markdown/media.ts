import type { Paragraph, PhrasingContent } from 'mdast';
import { webAddress } from '../../address';
import { mediaLabel } from '../../phrases';
import type { Media } from '../../thread';
import { say, type Words } from '../../words';
import { link, paragraph, text } from './phrasing';

/** A picture by its address, with the author's description or the word that there is none; a video as its poster and a link. */
export function mediaNodes(media: Media, words: Words): Paragraph[] {
  const label = mediaLabel(media, words);
  const alt = media.alt ?? `${label}, ${say(words, 'media.no-description')}`;
  const address = webAddress(media.url);
  const picture: PhrasingContent = address === null ? text(alt) : { type: 'image', url: address, alt };
  const video = media.kind === 'photo' ? [] : [text(' '), ...link(media.video?.url ?? null, text(label))];
  const caption = media.caption ? [text(` ${media.caption}`)] : [];
  return [paragraph(picture, ...video, ...caption)];
}
