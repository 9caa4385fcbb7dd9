import type { Post } from '../thread';
import { endingLink, type Rule, withoutTail } from './rest';

/** The address of a post's picture or video: `…/status/ID/photo/1`. */
const mediaAddress = /\/status\/(\d+)\/(?:photo|video)\/\d+/;

/**
 * The link that X appends for the post's own pictures or video, which the article shows:
 * `The bridge at dawn. pic.x.com/abc` → `The bridge at dawn.`
 *
 * A link that the author set to somebody else's picture stays, and so does a link whose media never came.
 */
export const mediaLink: Rule = (rests) =>
  rests.map((rest) => {
    const link = rest.post.media.length > 0 ? endingLink(rest) : null;
    return link && isOwnMedia(link, rest.post) ? withoutTail(rest, link.text.length) : rest;
  });

function isOwnMedia(link: { text: string; url: string }, { id, versions = [] }: Post): boolean {
  const owner = mediaAddress.exec(link.url)?.[1];
  if (owner === undefined) return false;
  // A video lent from another post ("From @bob") keeps that post's address, under X's own picture label.
  return owner === id || versions.includes(owner) || link.text.startsWith('pic.');
}
