import type { Author } from '../thread';

/** `Sam Altman (@sama)`, `Thread by Sam Altman (@sama)`. */
const nameAndHandle =
  /(?:^|\b(?:by|par|von|de|di|por|door)\s+)((?:(?!\b(?:by|par|von|por|door)\b)[^(|:])+?)\s*\(@(\w{1,20})\)/iu;

/** `Thread by @sama on …`: only a handle. */
const byHandle = /\b(?:by|par|von|de|di|por|door)\s+@(\w{1,20})/iu;

/** The author that a page's title names; null unless it is sure. */
export function authorInTitle(title: string | null): Author | null {
  const [, name, handle] = nameAndHandle.exec(title ?? '') ?? [];
  if (name && handle) return { handle, name: name.trim() };
  const [, alone] = byHandle.exec(title ?? '') ?? [];
  return alone ? { handle: alone, name: alone } : null;
}

/** The author that a reader site's page names in its titles or meta tags; null unless it is sure. */
export function authorOfPage(page: Document): Author | null {
  const meta = (name: string) =>
    page.querySelector(`meta[name="${name}"],meta[property="${name}"]`)?.getAttribute('content')?.trim() ?? '';
  const titled = authorInTitle(meta('og:title')) ?? authorInTitle(meta('twitter:title')) ?? authorInTitle(page.title);
  if (titled) return titled;
  const [, creator] = /^@(\w{1,20})$/.exec(meta('twitter:creator')) ?? [];
  // Many sites put themselves there.
  const isSite = meta('twitter:site').toLowerCase() === `@${creator}`.toLowerCase();
  return creator && !isSite ? { handle: creator, name: meta('author') || creator } : null;
}
