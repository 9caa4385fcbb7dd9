import { webAddress } from './address';
import { isXHost } from './x-address';

/** The thread-reader sites that Épure knows from the start. */
export const shippedSites: readonly string[] = [
  'twitter-thread.com',
  'xunroll.com',
  'threadreaderapp.com',
  'unrollnow.com',
];

export type NoSite = 'no-address' | 'is-x' | 'is-known';

/**
 * The site that somebody typed, as an address or a host, without its `www.`; the reason when it is none that can be added
 * to the `known` ones.
 */
export function siteAt(typed: string, known: readonly string[]): { site: string } | { why: NoSite } {
  const text = typed.trim();
  const address = webAddress(/^[a-z]+:/iu.test(text) && !/^[\w.-]+:\d/u.test(text) ? text : `https://${text}`);
  if (!address) return { why: 'no-address' };
  const site = new URL(address).hostname.replace(/^www\./u, '');
  if (!/^(?:[\w-]+\.)+[a-z][\w-]+$/u.test(site)) return { why: 'no-address' };
  if (isXHost(site)) return { why: 'is-x' };
  return [...shippedSites, ...known].some((each) => belongs(site, each)) ? { why: 'is-known' } : { site };
}

/** True for a host of a site: the site itself, or below it. */
export function belongs(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
