import type { PostId } from '../thread';
import { isXHost } from '../x-address';
import { idInAddress } from './id-in-address';
import { idInLinks } from './id-in-links';

export { isPostId } from './snowflake';

export interface FoundPostId {
  id: PostId;
  /** What gave it, the surest first. */
  from: 'address' | 'canonical' | 'meta' | 'link';
}

/** Meta tags that carry the page's own address; others carry the ids of pictures and users. */
const addressMetas = [
  'og:url',
  'twitter:url',
  'twitter:app:url:iphone',
  'twitter:app:url:ipad',
  'twitter:app:url:googleplay',
  'al:ios:url',
  'al:android:url',
  'al:web:url',
].flatMap((name) => [`meta[property="${name}"]`, `meta[name="${name}"]`]);

/**
 * The post that a reader site's page stands for. `url` is the page's address (empty when a saved page does not say),
 * `now` milliseconds since 1970. On X itself only the address counts: its other pages link to many posts.
 */
export function findPostId(document: Document, url: string, now: number): FoundPostId | null {
  const base = URL.canParse(url) ? url : 'https://reader.invalid/';
  const found = (from: FoundPostId['from'], id: PostId | null) => (id ? { id, from } : null);

  const inAddress = found('address', idInAddress(url, base, now));
  if (inAddress || isXHost(new URL(base).hostname)) return inAddress;
  return (
    found('canonical', idInAttributes(document, 'link[rel~="canonical"]', 'href', base, now)) ??
    found('meta', idInAttributes(document, addressMetas.join(','), 'content', base, now)) ??
    found('link', idInLinks(document, base, now))
  );
}

function idInAttributes(document: Document, selector: string, name: string, base: string, now: number): PostId | null {
  for (const element of document.querySelectorAll(selector)) {
    const id = idInAddress(element.getAttribute(name) ?? '', base, now);
    if (id) return id;
  }
  return null;
}
