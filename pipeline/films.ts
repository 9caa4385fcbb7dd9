import type { Asset, Copy } from './copy';
import type { Post, Thread } from './thread';
import { isMediaAddress } from './x-address';

/** How many bytes the films of one copy may have together: a copy crosses to the library in one message. */
export const mostFilmBytes = 32_000_000;

/** How many bytes of films an HTML copy carries inside; with more, it says where they are. */
export const mostFilmBytesInHtml = 8_000_000;

const playable = /^video\/(?:mp4|webm)$/u;

/** True for a kept film of a kind that browsers play. */
export function isFilm({ type }: Pick<Asset, 'type'>): boolean {
  return playable.test(type);
}

/** The addresses of the films (videos and animated pictures) of a thread on X's media network, in reading order. */
export function filmsOf(thread: Thread): string[] {
  const posts = [...thread.posts, ...thread.branches.flatMap((branch) => branch.posts)];
  return [...new Set(posts.flatMap(filmsOfPost))].filter(isMediaAddress);
}

function filmsOfPost(post: Post): string[] {
  const inBody = post.parts.flatMap((part) => {
    if (part.type === 'media') return part.media.video ? [part.media.video.url] : [];
    return part.type === 'embed' && part.quote.post ? filmsOfPost(part.quote.post) : [];
  });
  return [
    ...inBody,
    ...post.media.flatMap(({ video }) => (video ? [video.url] : [])),
    ...(post.quote?.post ? filmsOfPost(post.quote.post) : []),
  ];
}

/** The bytes of what a copy keeps, by its Base64. */
export function sizeOf({ data }: Pick<Asset, 'data'>): number {
  return Math.floor((data.length * 3) / 4) - (/=*$/u.exec(data)?.[0].length ?? 0);
}

/** The copy as an HTML file carries it: without its films where they are more than such a file should hold. */
export function withFilmsThatFit(copy: Copy): Copy {
  const films = Object.entries(copy.assets).filter(([, asset]) => isFilm(asset));
  const bytes = films.reduce((sum, [, asset]) => sum + sizeOf(asset), 0);
  if (bytes <= mostFilmBytesInHtml) return copy;
  return { ...copy, assets: Object.fromEntries(Object.entries(copy.assets).filter(([, asset]) => !isFilm(asset))) };
}
