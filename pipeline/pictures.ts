import type { Media, Post, Thread } from './thread';

/** The addresses of every picture a thread shows, in reading order: photos, posters, covers, card pictures, portraits. */
export function picturesOf(thread: Thread): string[] {
  const posts = [...thread.posts, ...thread.branches.flatMap((branch) => branch.posts)];
  return [...new Set(posts.flatMap(picturesOfPost))];
}

function picturesOfPost(post: Post): string[] {
  const inBody = post.parts.flatMap((part) => {
    if (part.type === 'media') return [part.media.url];
    return part.type === 'embed' && part.quote.post ? picturesOfPost(part.quote.post) : [];
  });
  return [
    ...(post.author.avatar ? [post.author.avatar] : []),
    ...(post.cover ? [post.cover.url] : []),
    ...inBody,
    ...post.media.map((media: Media) => media.url),
    ...(post.card?.image ? [post.card.image] : []),
    ...(post.quote?.post ? picturesOfPost(post.quote.post) : []),
  ];
}
