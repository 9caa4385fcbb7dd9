import type { Paragraph, PhrasingContent } from 'mdast';
import { webAddress } from '../../address';
import { mediaLabel } from '../../phrases';
import type { Media } from '../../thread';
import { say } from '../../words';
import { besideNodes } from './beside';
import { link, paragraph, text } from './phrasing';
import type { Writing } from './writing';

/** A picture by its address, with the author's description or the word that there is none; a video as its poster and a link. */
export function mediaNodes(at: string, media: Media, writing: Writing): Paragraph[] {
  const { words } = writing;
  const label = mediaLabel(media, words);
  const alt = media.alt ?? `${label}, ${say(words, 'media.no-description')}`;
  const address = webAddress(media.url);
  const picture: PhrasingContent = address === null ? text(alt) : { type: 'image', url: address, alt };
  const video = media.kind === 'photo' ? [] : [text(' '), ...link(media.video?.url ?? null, text(label))];
  const caption = media.caption ? [text(' '), ...besideNodes(`${at}.caption`, media.caption, writing)] : [];
  return [paragraph(picture, ...video, ...caption)];
}
