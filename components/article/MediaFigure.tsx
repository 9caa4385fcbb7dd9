import { mediaLabel } from '../../pipeline/phrases';
import type { Media } from '../../pipeline/thread';
import { say } from '../../pipeline/words';
import { isMediaAddress } from '../../pipeline/x-address';
import { Beside } from './Beside';
import type { Drawing } from './drawing';
import { keptFilm } from './kept-film';
import { Picture, pictureSource } from './Picture';
import { VideoPlayer } from './VideoPlayer';
import { WebLink } from './WebLink';

interface Props {
  /** The name of its words, as pipeline/beside.ts has it. */
  at: string;
  media: Media;
  drawing: Drawing;
}

/** A picture or a video with what the author said about it; where they said nothing, that is said. */
export function MediaFigure({ at, media, drawing }: Props) {
  const { words, ours } = drawing;
  const label = mediaLabel(media, words);
  return (
    <figure class="figure" data-kind={media.kind}>
      <Medium media={media} drawing={drawing} />
      <figcaption>
        {media.caption && (
          <span class="caption">
            <Beside at={`${at}.caption`} words={media.caption} drawing={drawing} />{' '}
          </span>
        )}
        {media.kind !== 'photo' && (
          <WebLink address={media.video?.url ?? null} class="media-label">
            <span {...ours}>{label}</span>
          </WebLink>
        )}
        {media.alt === null && (
          <span class="no-description" {...ours}>
            {say(words, 'media.no-description')}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

function Medium({ media, drawing }: { media: Media; drawing: Drawing }) {
  const { words, mode, ours } = drawing;
  const label = mediaLabel(media, words);
  const alt = media.alt ?? `${label}, ${say(words, 'media.no-description')}`;
  if (mode === 'view' && media.video && isMediaAddress(media.video.url)) {
    return <VideoPlayer media={media} video={media.video} label={alt} drawing={drawing} />;
  }
  const film = mode === 'copy' && media.video ? keptFilm(media.video.url, drawing.assets) : null;
  if (film && media.video) {
    return (
      <video
        controls
        preload="metadata"
        loop={media.kind === 'gif'}
        muted={media.kind === 'gif'}
        poster={pictureSource(media.url, drawing) ?? undefined}
        width={media.width}
        height={media.height}
        aria-label={alt}
        data-address={media.video.url}
        src={`data:${film.type};base64,${film.data}`}
      />
    );
  }
  if (pictureSource(media.url, drawing) === null) {
    return (
      <p class="not-kept" {...ours}>
        <WebLink address={media.url}>{say(words, 'media.not-kept', { description: alt })}</WebLink>
      </p>
    );
  }
  const picture = <Picture url={media.url} alt={alt} width={media.width} height={media.height} drawing={drawing} />;
  if (media.kind === 'photo') {
    if (mode !== 'view') return picture;
    return (
      <button type="button" class="enlarge" title={say(words, 'picture.enlarge', { alt })}>
        {picture}
      </button>
    );
  }
  return <WebLink address={media.video?.url ?? null}>{picture}</WebLink>;
}
