import { gradient } from './png';
import type { Site } from './site';

export interface PlayedMedia extends Site {
  /** Puts a PNG at a path, for example `/media/M1`, whatever format and size it is asked for in. */
  put(path: string, picture: Uint8Array): void;
}

const pictures = /\.(png|jpe?g|webp)$/;

/** Plays X's picture host: every address of a picture gives a small PNG of its own, if no other was put there. */
export function playMedia(): PlayedMedia {
  const known = new Map<string, Uint8Array>();
  return {
    plays: (host) => host === 'pbs.twimg.com' || host === 'video.twimg.com',
    answer({ url }) {
      const { pathname } = url;
      if (!pictures.test(pathname) && !url.searchParams.has('format')) return null;
      const size = pathname.startsWith('/profile_images/') ? 48 : undefined;
      return {
        type: 'image/png',
        headers: { 'access-control-allow-origin': '*', 'cache-control': 'max-age=604800' },
        body: known.get(pathname.replace(pictures, '')) ?? gradient(pathname, size, size),
      };
    },
    put(path, picture) {
      known.set(path, picture);
    },
  };
}
