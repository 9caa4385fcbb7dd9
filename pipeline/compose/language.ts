import { type Inline, plainText } from '../text';
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

/** A rough first look, for most texts have none of these: Hebrew and Arabic, and the scripts between and beside them. */
const maybeRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a]/;

/** What the first letter weighs, as a part of all letters: where the two directions are about even, it decides. */
const firstWeighs = 0.2;

/**
 * The direction that most letters run in; `ltr` when there is none. Not that of the first letter alone, as in
 * `dir="auto"`: `Corvane אמרה אחרת לגמרי` is Hebrew that opens with a name.
 */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  if (!maybeRightToLeft.test(text)) return 'ltr';
  const leanings = [...text.matchAll(/\p{L}/gu)].map(([letter]) => (rightToLeft.test(letter) ? 1 : -1));
  const all = leanings.reduce((sum, leaning) => sum + leaning, 0);
  return all + (leanings[0] ?? 0) * firstWeighs * leanings.length > 0 ? 'rtl' : 'ltr';
}

/** The direction of the author's own words: handles and addresses, always Latin, decide only when there is nothing else. */
export function directionOf(inlines: readonly Inline[]): 'ltr' | 'rtl' {
  if (!inlines.some(({ text }) => maybeRightToLeft.test(text))) return 'ltr';
  return directionOfText(plainText(inlines.filter(({ kind }) => kind === 'text' || kind === 'hashtag')));
}
