import type { Inline } from '../text';
import type { Post } from '../thread';

/** ISO 639 codes that name no language, and those that X keeps for posts of nothing but links, media or mentions. */
const notLanguages = new Set(['und', 'zxx', 'mul', 'mis', 'art', 'qam', 'qct', 'qht', 'qme', 'qst']);

/** Codes that BCP 47 has replaced and data still carries. */
const renamed: Readonly<Record<string, string>> = { in: 'id', iw: 'he', ji: 'yi' };

const letter = /\p{L}/u;

/** Hebrew, the first block of them all. */
const firstRightToLeft = 0x0590;

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
  return directionAt(text, text.search(letter));
}

/** The direction of the letter at a place; -1 when there is none. */
function directionAt(text: string, place: number): 'ltr' | 'rtl' {
  const code = text.codePointAt(place) ?? 0;
  return place >= 0 && code >= firstRightToLeft && rightToLeft.test(String.fromCodePoint(code)) ? 'rtl' : 'ltr';
}

/** The direction of the author's own words: handles and addresses, always Latin, decide only when there is nothing else. */
export function directionOf(inlines: readonly Inline[]): 'ltr' | 'rtl' {
  for (const { kind, text } of inlines) {
    const place = kind === 'text' || kind === 'hashtag' ? text.search(letter) : -1;
    if (place >= 0) return directionAt(text, place);
  }
  return 'ltr';
}
