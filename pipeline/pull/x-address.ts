import type { PostId } from '../thread';

/** Relative links of a saved page lead to X. */
const x = 'https://x.com/';

const xHost = /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/;

/** `/i/article/ID` is left out: its number is the article's own. */
const permalink = /^\/(?:i\/(?:web\/)?status|(?!i\/)(\w{1,20})\/(?:status|article))\/(\d{1,19})(?:\/|$)/;

/** Where a link of X's page leads; null when that is no address of the web. */
export function xLink(href: string | null): URL | null {
  if (!href || !URL.canParse(href, x)) return null;
  const url = new URL(href, x);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** The path of an address of X itself; null for every other site. */
export function pathOnX(url: URL): string | null {
  return xHost.test(url.hostname) ? url.pathname : null;
}

/** The post that a link names, with its author where the address has one; null for every other link. */
export function postInLink(href: string | null): { id: PostId; handle: string | null } | null {
  const url = xLink(href);
  const [, handle, id] = permalink.exec(url ? (pathOnX(url) ?? '') : '') ?? [];
  return id ? { id, handle: handle ?? null } : null;
}
