import { webAddress } from './address';

/** A server that gives whole threads without a login, and whether the reader agreed to ask it. */
export interface ThirdParty {
  /** Begins with `https://`, without a slash at its end. */
  base: string;
  agreed: boolean;
}

/** Who is asked when the reader names no server of their own. */
export const usualServer = 'https://api.fxtwitter.com';

/** What the server at an address is called. */
export function serverName(base: string): string {
  return base === usualServer ? 'FxTwitter' : hostOf(base);
}

/** The host that hears of a post, as the reader is told it. */
export function hostOf(base: string): string {
  return new URL(base).host;
}

/** An address somebody typed as a server's; null when it is no plain https address. */
export function serverAt(typed: string): string | null {
  const address = webAddress(typed.trim());
  if (!address) return null;
  const { protocol, origin, pathname, username, password, search, hash } = new URL(address);
  if (protocol !== 'https:' || username || password || search || hash) return null;
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
