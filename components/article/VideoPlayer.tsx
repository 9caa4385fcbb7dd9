import type { Media } from '../../pipeline/thread';
import type { Drawing } from './drawing';
import { pictureSource } from './Picture';

interface Props {
  media: Media;
  video: NonNullable<Media['video']>;
  label: string;
  drawing: Drawing;
}

/** A video or a GIF that plays when the reader says so; nothing of it is loaded before. */
export function VideoPlayer({ media, video, label, drawing }: Props) {
  const isGif = media.kind === 'gif';
  return (
    <video
      controls
      preload="none"
      playsInline
      loop={isGif}
      muted={isGif}
      poster={pictureSource(media.url, drawing) ?? undefined}
      width={media.width}
      height={media.height}
      aria-label={label}
    >
      <source src={video.url} type={video.type} />
    </video>
  );
}
