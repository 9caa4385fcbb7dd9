import { webAddress } from '../address';
import type { Media } from '../thread';
import { amount, fields, list, text } from './wire';

type Variant = { url: string; bitRate: number };

/**
 * A picture, film or GIF, from a post (`media_url_https`, `video_info.variants[].bitrate`) or from an X Article
 * (`original_img_url`, `variants[].bit_rate`); null when it has no address.
 */
export function readMedia(value: unknown): Media | null {
  const item = fields<
    | '__typename'
    | 'type'
    | 'media_url_https'
    | 'original_img_url'
    | 'preview_image'
    | 'ext_alt_text'
    | 'alt_text'
    | 'original_info'
    | 'original_img_width'
    | 'original_img_height'
    | 'video_info'
    | 'variants'
    | 'duration_millis'
  >(value);
  const preview = fields<'original_img_url' | 'original_img_width' | 'original_img_height'>(item.preview_image);
  const url = webAddress(text(item.media_url_https) ?? text(item.original_img_url) ?? text(preview.original_img_url));
  if (!url) return null;
  const film = fields<'variants' | 'duration_millis'>(item.video_info ?? value);
  const best = bestFilm(film.variants);
  const size = fields<'width' | 'height'>(item.original_info);
  const width = amount(size.width ?? item.original_img_width ?? preview.original_img_width);
  const height = amount(size.height ?? item.original_img_height ?? preview.original_img_height);
  return {
    kind: kindOf(item.type ?? item.__typename, best !== null),
    url: bestPicture(url),
    alt: text(item.ext_alt_text) || text(item.alt_text) || null,
    ...(width && height ? { width, height } : {}),
    ...(best ? { video: { url: best.url, type: 'video/mp4', durationMs: amount(film.duration_millis) } } : {}),
  };
}

function kindOf(type: unknown, moves: boolean): Media['kind'] {
  if (type === 'animated_gif' || type === 'ApiGif') return 'gif';
  return moves || type === 'video' || type === 'ApiVideo' ? 'video' : 'photo';
}

/** X gives `…/media/NAME.jpg`, which is a middle size; the same picture as it was posted has this address. */
function bestPicture(url: string): string {
  return url.replace(/^(https:\/\/pbs\.twimg\.com\/media\/[\w-]+)\.(\w+)$/, '$1?format=$2&name=orig');
}

function bestFilm(variants: unknown): Variant | null {
  let best: Variant | null = null;
  for (const variant of list(variants)) {
    const one = fields<'content_type' | 'url' | 'bitrate' | 'bit_rate'>(variant);
    const url = webAddress(text(one.url));
    const bitRate = amount(one.bitrate ?? one.bit_rate) ?? 0;
    if (url && one.content_type === 'video/mp4' && bitRate >= (best?.bitRate ?? 0)) best = { url, bitRate };
  }
  return best;
}
