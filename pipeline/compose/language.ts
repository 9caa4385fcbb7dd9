import type { Inline } from '../text';
import type { Post } from '../thread';

/** ISO 639 codes that name no language, and those that X keeps for posts of nothing but links, media or mentions. */
const notLanguages = new Set(['und', 'zxx', 'mul', 'mis', 'art', 'qam', 'qct', 'qht', 'qme', 'qst']);

/** Codes that BCP 47 has replaced and data still carries. */
const renamed: Readonly<Record<string, string>> = { in: 'id', iw: 'he', ji: 'yi' };

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;

/** Data is not to be trusted with a tag that `Intl` would throw at. */
const wellFormed = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** BCP 47 of a code found in data; null for one that names no language. */
export function languageOf(code: string | null): string | null {
  if (code === null || notLanguages.has(code) || !wellFormed.test(code)) return null;
  return renamed[code] ?? code;
}

/** The language that most of the posts' text is in; `und` when no post says. */
export function mainLanguage(posts: readonly Post[]): string {
  const codes = new Map<string | null, number>();
  for (const { lang, text } of posts) codes.set(lang, (codes.get(lang) ?? 0) + text.length);
  const lengths = new Map<string, number>();
  for (const [code, length] of codes) {
    const lang = languageOf(code);
    if (lang !== null) lengths.set(lang, (lengths.get(lang) ?? 0) + length);
  }
  let main = 'und';
  let longest = -1;
  for (const [lang, length] of lengths) {
    if (length > longest) [main, longest] = [lang, length];
  }
  return main;
}

/** The direction of the first letter, as browsers do for `dir="auto"`; `ltr` when there is none. */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/** The direction of the author's own words: handles and addresses, always Latin, decide only when there is nothing else. */
export function directionOf(inlines: readonly Inline[]): 'ltr' | 'rtl' {
  const own = inlines.find(({ kind, text }) => (kind === 'text' || kind === 'hashtag') && /\p{L}/u.test(text));
  return directionOfText(own?.text ?? '');
}
