import { isXHost, type Status, statusAt } from '../x-address';

/** Relative links of a saved page lead to X. */
const x = 'https://x.com/';

/** Where a link of X's page leads; null when that is no address of the web. */
export function xLink(href: string | null): URL | null {
  if (!href || !URL.canParse(href, x)) return null;
  const url = new URL(href, x);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** The path of an address of X itself; null for every other site. */
export function pathOnX(url: URL): string | null {
  return isXHost(url.hostname) ? url.pathname : null;
}

/** The post that a link names, with its author where the address has one; null for every other link. */
export function postInLink(href: string | null): Status | null {
  const url = xLink(href);
  return url && statusAt(url);
}
