/** Codes that X's older parts still use. */
const renamed: ReadonlyMap<string, string> = new Map(Object.entries({ iw: 'he', in: 'id', ji: 'yi' }));

/** X's language of a post as BCP 47; null for its codes that say there is none to tell (`und`, `zxx`, `art`, `q…`). */
export function postLang(code: string | null): string | null {
  if (!code || /^(?:und|zxx|art|q\w\w)$/.test(code)) return null;
  return renamed.get(code) ?? code;
}
