/** Letters that no decomposition takes apart, as they are usually written without a special keyboard. */
const spelled: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/**
 * A word as phrases are compared: lower case, without accents, ligatures and invisible joiners;
 * styled letters (`𝗹𝗼𝗮𝗻`, full width) become plain ones. `L'État` is two words and is split before this.
 */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßœæøłđı]/g, (letter) => spelled[letter] ?? letter);
}
