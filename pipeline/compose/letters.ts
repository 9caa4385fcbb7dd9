// What a UTF-16 unit is, by Unicode's blocks: `\p{…}` would be exact and costs several times as much, and every letter of
// every post passes here.

/** Scripts without spaces between words, as first and last unit: Thai and Lao, Burmese, Khmer, Japanese and Chinese. */
const unspaced = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x2e80, 0xa4cf],
  [0xf900, 0xfaff],
  [0xff00, 0xffef],
] as const;

/** By unit: 1 for an ASCII letter, digit or underscore; for loops to which a call for each would be too dear. */
export const asciiLetters: Readonly<Uint8Array> = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /\w/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Letters, marks and digits of scripts with spaces; everything beyond ASCII that is no punctuation, symbol or emoji. */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return asciiLetters[unit] === 1;
  if (unit < 0x2000) return unit >= 0xc0 && !latinSigns.has(unit) && !isUnspaced(unit);
  return (unit >= 0x2c00 && unit < 0x2e00) || (unit >= 0xa4d0 && unit < 0xd800);
}

/** × ÷ and the Arabic comma, semicolon and question mark. */
const latinSigns: ReadonlySet<number> = new Set([0xd7, 0xf7, 0x60c, 0x61b, 0x61f]);

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A letter or sign of a script whose words only a segmenter can tell apart. */
export function isUnspaced(unit: number): boolean {
  return unit >= 0x0e00 && unspaced.some(([first, last]) => unit >= first && unit <= last);
}

/** A letter that is twice as broad as a Latin one: Chinese, Japanese, Korean. */
export function isWide(unit: number): boolean {
  return (unit >= 0x2e80 && unit < 0xa4d0) || (unit >= 0xac00 && unit < 0xd7b0) || (unit >= 0xf900 && unit < 0xfb00);
}
