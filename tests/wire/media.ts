export interface WireMediaOptions {
  kind?: 'photo' | 'video' | 'gif';
  id: string;
  alt?: string;
  width?: number;
  height?: number;
}

/** One entry of `extended_entities.media`, still without its place in the text. */
export function wireMedia({ kind = 'photo', id, alt, width = 1200, height = 800 }: WireMediaOptions) {
  const video = kind !== 'photo';
  return {
    id_str: id,
    media_key: `${video ? '7' : '3'}_${id}`,
    media_url_https: video
      ? `https://pbs.twimg.com/ext_tw_video_thumb/${id}/pu/img/poster.jpg`
      : `https://pbs.twimg.com/media/M${id}.jpg`,
    type: kind === 'gif' ? 'animated_gif' : kind,
    ...(alt === undefined ? {} : { ext_alt_text: alt }),
    original_info: { width, height, focus_rects: [] },
    sizes: { large: { w: width, h: height, resize: 'fit' } },
    ...(video ? { video_info: videoInfo(id) } : {}),
  };
}

function videoInfo(id: string) {
  const file = (size: string) => `https://video.twimg.com/ext_tw_video/${id}/pu/vid/avc1/${size}/film.mp4?tag=12`;
  return {
    aspect_ratio: [3, 2],
    duration_millis: 38_281,
    variants: [
      { content_type: 'application/x-mpegURL', url: `https://video.twimg.com/ext_tw_video/${id}/pu/pl/list.m3u8` },
      { bitrate: 632_000, content_type: 'video/mp4', url: file('320x212') },
      { bitrate: 2_176_000, content_type: 'video/mp4', url: file('1200x800') },
      { bitrate: 950_000, content_type: 'video/mp4', url: file('640x426') },
    ],
  };
}
