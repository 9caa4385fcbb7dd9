/** Letters that Unicode does not take apart, as one types them without an accent. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');

/** A text as the search compares it: small letters, without accents, vowel points and the like; wide forms as narrow ones. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!/\P{ASCII}/u.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .replaceAll(special, (letter) => plain[letter] ?? letter);
}
