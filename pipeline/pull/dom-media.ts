import { webAddress } from '../address';
import type { Card, Media } from '../thread';
import { wordsIn } from './dom-text';
import { ownAlt } from './image-alt';
import { find, findAll, standsIn } from './selectors';
import { xLink } from './x-address';

/** The media in some places of X's page, in its order: photos, films and GIFs (a film's place is a `tweetPhoto` too). */
export function mediaIn(photosAndFilms: readonly Element[]): Media[] {
  return photosAndFilms.flatMap((element) => {
    const film = element.matches('video') ? element : find(element, 'film');
    if (film && film !== element) return [];
    return (film ? filmOf(film) : photoOf(element)) ?? [];
  });
}

/** A photo; null when no address of it is left (a saved page's own copy of the file is none). */
export function photoOf(element: Element): Media | null {
  const image = element.querySelector('img');
  const url =
    webAddress(image?.getAttribute('src')) ?? backgroundOf(element) ?? fromSavedFile(image?.getAttribute('src'));
  if (!url) return null;
  const alt = ownAlt(image?.getAttribute('alt') ?? element.getAttribute('aria-label'));
  return { kind: 'photo', url: fullSize(url), alt };
}

/** A film or GIF by its poster. A film's own address is a `blob:` of that tab and of no use; a GIF's is real. */
function filmOf(film: Element): Media | null {
  const poster = webAddress(film.getAttribute('poster'));
  if (!poster) return null;
  const url = webAddress(film.getAttribute('src')) ?? webAddress(film.querySelector('source')?.getAttribute('src'));
  return {
    kind: /\/tweet_video_thumb\//.test(poster) ? 'gif' : 'video',
    url: poster,
    alt: null,
    ...(url ? { video: { url, type: 'video/mp4', durationMs: null } } : {}),
  };
}

/** X lays each picture twice: as an `img` and as a background, which "Save page as" leaves alone. */
function backgroundOf(element: Element): string | null {
  const style = element.querySelector('[style*="background-image"]')?.getAttribute('style') ?? '';
  return webAddress(/background-image:\s*url\(["']?(.*?)["']?\)/.exec(style)?.[1]);
}

/** A saved file keeps the picture's key as its name: `…_files/G6OgxVZXYAEKK4N.png`. */
function fromSavedFile(src: string | null | undefined): string | null {
  const [, key, format] = /(?:^|\/)([\w-]{15})\.(jpg|png|webp)$/.exec(src ?? '') ?? [];
  return key ? `https://pbs.twimg.com/media/${key}?format=${format}` : null;
}

/** The picture as it was posted, in place of the size that the page happened to need. */
function fullSize(url: string): string {
  const [, address, format] =
    /^(https:\/\/pbs\.twimg\.com\/media\/[\w-]+)(?:\.|\?(?:.*&)?format=)(\w+)/.exec(url) ?? [];
  return address ? `${address}?format=${format}&name=orig` : url;
}

/** A link's card; null when it leads nowhere (polls and broadcasts are no links). */
export function cardOf(wrapper: Element): Card | null {
  const link = wrapper.querySelector('a[href]') ?? wrapper.parentElement?.querySelector('a[href]') ?? null;
  const url = xLink(link?.getAttribute('href') ?? null)?.href;
  if (!url) return null;
  const detail = find(wrapper, 'cardDetail');
  const lines = leafWords(detail ?? wrapper);
  const named = /^(\S+\.\S+)\s+(.+)$/s.exec(link?.getAttribute('aria-label') ?? '');
  const [site, title, description] = detail ? lines : [named?.[1], named?.[2] ?? lines[0], undefined];
  const image = webAddress(wrapper.querySelector('img')?.getAttribute('src'));
  return {
    kind: find(wrapper, 'film') ? 'player' : 'link',
    title: title ?? site ?? '',
    description: description ?? null,
    url,
    site: site ?? null,
    image: image ?? backgroundOf(wrapper),
  };
}

/** The texts of the innermost elements that X sets a direction for: its lines. */
function leafWords(element: Element): string[] {
  const lines = [...element.querySelectorAll('[dir]')].filter((line) => !line.querySelector('[dir]'));
  return lines.map(wordsIn).filter((words) => words !== '');
}

/** The places of media in a post, those of its card and of `except` (its quote, its article) aside. */
export function mediaPlaces(scope: Element, except: readonly (Element | null)[]): Element[] {
  return [...findAll(scope, 'photo'), ...findAll(scope, 'film')]
    .filter((element) => !standsIn(element, 'card') && !except.some((other) => other?.contains(element)))
    .sort((a, b) => (a.compareDocumentPosition(b) & a.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
