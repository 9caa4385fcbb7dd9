import type { Inline } from './text';
import type { Thread } from './thread';

/** The address when it is one of the web (http, https), else null: nothing else ever becomes a link or is loaded. */
export function webAddress(address: string | null | undefined): string | null {
  if (!address || !/^https?:\/\//iu.test(address)) return null;
  return URL.canParse(address) ? address : null;
}

/** The host as a reader knows it, without `www.`; the address itself when it is no web address. */
export function siteName(address: string): string {
  const web = webAddress(address);
  return web === null ? address : new URL(web).hostname.replace(/^www\./u, '');
}

/** The site that a thread's posts stand on, as an origin; null for a text that belongs to no known post. */
export function siteOf({ id, url }: Pick<Thread, 'id' | 'url'>): string | null {
  const web = id === 'page' ? null : webAddress(url);
  return web === null ? null : new URL(web).origin;
}

type Named = Extract<Inline, { kind: 'mention' | 'hashtag' | 'cashtag' }>;

/** Where a mention, hashtag or cashtag leads on the posts' site; null without a site, or when it is no proper name. */
export function namedAddress(inline: Named, site: string | null): string | null {
  if (site === null) return null;
  switch (inline.kind) {
    case 'mention':
      return /^\w{1,20}$/u.test(inline.handle) ? `${site}/${inline.handle}` : null;
    case 'hashtag':
      return /^[\p{L}\p{M}\p{N}_]+$/u.test(inline.tag) ? `${site}/hashtag/${encodeURIComponent(inline.tag)}` : null;
    case 'cashtag':
      return /^[\w.]{1,12}$/u.test(inline.tag) ? `${site}/search?q=%24${inline.tag}` : null;
  }
}

/** So much of a path is shown. */
const longestPath = 80;

/** Where a web address leads, as a reader sees it: the host, and what follows it, cut where it is long; null for no web address. */
export function destination(address: string): { host: string; path: string } | null {
  const web = webAddress(address);
  if (web === null) return null;
  const { pathname, search, hash } = new URL(web);
  const path = [...readable(`${pathname}${search}${hash}`)];
  const isLong = path.length > longestPath;
  return {
    host: siteName(web),
    path: path.length === 1 ? '' : path.slice(0, longestPath).join('') + (isLong ? '…' : ''),
  };
}

function readable(path: string): string {
  try {
    // What would turn the line round, or break it, stays as it is sent.
    return decodeURI(path).replaceAll(/[\p{Cc}\p{Cf}\p{Z}]/gu, (sign) => encodeURIComponent(sign));
  } catch {
    return path;
  }
}
