import { png } from './png';
import type { Site } from './site';

const pictures = /\.(png|jpe?g|webp)$/;

/** X's picture host: every address under /media, /profile_images and the like is a small PNG of its own. */
export const media: Site = {
  plays: (host) => host === 'pbs.twimg.com' || host === 'video.twimg.com',
  answer({ url }) {
    const isPicture = pictures.test(url.pathname) || url.searchParams.has('format');
    if (!isPicture && !url.pathname.startsWith('/media/')) return null;
    const small = url.pathname.startsWith('/profile_images/');
    return {
      type: 'image/png',
      headers: { 'access-control-allow-origin': '*', 'cache-control': 'max-age=604800' },
      body: small ? png(url.pathname, 48, 48) : png(url.pathname),
    };
  },
};
