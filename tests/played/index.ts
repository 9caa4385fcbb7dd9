import { type PlayedFxTwitter, playFxTwitter } from './fxtwitter';
import { type PlayedMedia, playMedia } from './media';
import { type PlayedPackHost, playPackHost } from './pack-host';
import { type PlayedReaders, playReaders } from './reader-site';
import { type PlayedServer, startServer } from './server';
import { type PlayedSyndication, playSyndication } from './syndication';
import { type PlayedX, playX } from './x';

export type { ReaderPage } from './reader-site';
export type { PlayedServer } from './server';

/** The played web: X, its picture and syndication hosts, FxTwitter, the reader sites and hosts of packs, behind one local server. */
export interface PlayedWeb {
  x: PlayedX;
  syndication: PlayedSyndication;
  fxTwitter: PlayedFxTwitter;
  readers: PlayedReaders;
  media: PlayedMedia;
  packs: PlayedPackHost;
  server: PlayedServer;
}

/** Starts an empty played web; what stands on it is put there through `x`, `syndication` and `readers`. */
export async function playWeb(): Promise<PlayedWeb> {
  const x = playX();
  const syndication = playSyndication();
  const fxTwitter = playFxTwitter();
  const readers = playReaders();
  const media = playMedia();
  const packs = playPackHost();
  const server = await startServer([x, syndication, fxTwitter, readers, media, packs]);
  return { x, syndication, fxTwitter, readers, media, packs, server };
}
