import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gradient } from './png';
import type { Answer, Site } from './site';

/** Eight frames of two colours, by Chromium's own recorder. X's films are MP4; browsers go by what they are told. */
export const film = readFileSync(join(import.meta.dirname, 'film.webm'));

export interface PlayedMedia extends Site {
  /** Puts a PNG at a path, for example `/media/M1`, whatever format and size it is asked for in. */
  put(path: string, picture: Uint8Array): void;
}

const pictures = /\.(png|jpe?g|webp)$/;

/** Plays X's media hosts: every address of a picture gives a small PNG of its own, if no other was put there; every film is the same. */
export function playMedia(): PlayedMedia {
  const known = new Map<string, Uint8Array>();
  return {
    plays: (host) => host === 'pbs.twimg.com' || host === 'video.twimg.com',
    answer({ url }): Answer | null {
      const { pathname } = url;
      if (pathname.endsWith('.mp4'))
        return { type: 'video/webm', headers: { 'content-length': String(film.length) }, body: film };
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
