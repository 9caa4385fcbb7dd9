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
