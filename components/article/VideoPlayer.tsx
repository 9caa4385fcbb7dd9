import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { clock } from '../../pipeline/date';
import type { Media } from '../../pipeline/thread';
import { say } from '../../pipeline/words';
import type { Drawing } from './drawing';
import { keptFilm } from './kept-film';
import { Picture, pictureSource } from './Picture';

interface Props {
  media: Media;
  video: NonNullable<Media['video']>;
  label: string;
  drawing: Drawing;
}

/** A video or a GIF in its place: its poster until the reader plays it; nothing of the film is loaded before. */
export function VideoPlayer({ media, video, label, drawing }: Props) {
  const [playing, setPlaying] = useState(false);
  return playing ? (
    <Film media={media} video={video} label={label} drawing={drawing} />
  ) : (
    <button
      type="button"
      class="poster"
      data-testid="play"
      aria-label={say(drawing.words, 'media.play', { label })}
      onClick={() => setPlaying(true)}
    >
      <Picture url={media.url} alt="" width={media.width} height={media.height} drawing={drawing} />
      <span class="play" aria-hidden="true">
        ▶ {media.kind === 'gif' ? say(drawing.words, 'media.gif') : video.durationMs && clock(video.durationMs)}
      </span>
    </button>
  );
}

/** Plays at once, for the reader asked for it; the keyboard goes on where the button was. */
function Film({ media, video, label, drawing }: Props) {
  const isGif = media.kind === 'gif';
  const source = useFilm(video, drawing);
  const film = useRef<HTMLVideoElement>(null);
  useLayoutEffect(() => film.current?.focus(), []);
  return (
    <video
      ref={film}
      tabIndex={0}
      controls
      autoplay
      playsInline
      loop={isGif}
      muted={isGif}
      poster={pictureSource(media.url, drawing) ?? undefined}
      width={media.width}
      height={media.height}
      aria-label={label}
    >
      <source src={source.url} type={source.type} />
    </video>
  );
}

/** The film that the copy keeps, as long as it is shown; else the one at its address. */
function useFilm(video: Props['video'], { assets }: Drawing): { url: string; type: string } {
  const kept = useMemo(() => {
    const asset = keptFilm(video.url, assets);
    if (!asset) return null;
    const bytes = Uint8Array.from(atob(asset.data), (character) => character.charCodeAt(0));
    return { url: URL.createObjectURL(new Blob([bytes], { type: asset.type })), type: asset.type };
  }, [video.url]);
  useEffect(() => () => void (kept && URL.revokeObjectURL(kept.url)), [kept]);
  return kept ?? video;
}
