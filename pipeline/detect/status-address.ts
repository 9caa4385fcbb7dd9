import type { PostId } from '../thread';

/** The address at which X shows a post, whoever wrote it: X itself puts in the author's name. */
export function statusAddress(id: PostId): string {
  return `https://x.com/i/status/${id}`;
}

/** Match patterns of the links that lead to a post. */
export const statusPatterns = ['x.com', 'twitter.com'].flatMap((host) =>
  ['status', 'article'].map((kind) => `https://*.${host}/*/${kind}/*`),
);
