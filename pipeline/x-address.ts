import type { PostId } from './thread';

/** A post that an address of X shows. */
export interface Status {
  id: PostId;
  /** Null where the address does not name the author (`/i/status/…`). */
  handle: string | null;
}

const xHost = /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/;

/**
 * `/HANDLE/status/ID`, `/i/status/ID`, `/i/web/status/ID`, `/HANDLE/article/ID`, each with anything after it (`/photo/1`).
 * `/i/article/ID` is left out: its number is the article's own, not the post's (twscrape/2026-08-*.json: the two differ).
 */
const statusPath = /^\/(?:i\/(?:web\/)?status|(?!i\/)(\w{1,20})\/(?:status(?:es)?|article))\/([1-9]\d{0,18})(?:\/|$)/;

/** True for x.com, twitter.com and their www and mobile twins. */
export function isXHost(host: string): boolean {
  return xHost.test(host);
}

/** The post that an address of X names; null for X's other addresses and for every other site. */
export function statusAt(url: URL): Status | null {
  if (!isXHost(url.hostname)) return null;
  // Links from before 2012 carry the path behind a hashbang.
  const path = url.hash.startsWith('#!/') ? url.hash.slice(2) : url.pathname;
  const [, handle, id] = statusPath.exec(path) ?? [];
  return id ? { id, handle: handle ?? null } : null;
}

/** X's own media network: the one host that pictures and films are taken from, and for which no one else hears of the reader. */
export function isMediaAddress(url: string): boolean {
  return /^https:\/\/[\w-]+\.twimg\.com\//.test(url);
}
