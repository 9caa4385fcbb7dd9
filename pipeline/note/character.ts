/** What a character is to the words around it; in a script without spaces every character is a word of its own. */
export const between = 1;
export const inWord = 2;
export const wordAlone = 3;

export type CharacterKind = typeof between | typeof inWord | typeof wordAlone;

// Soft hyphens, zero-width joiners and variation selectors stand inside words.
const letters = /^(?:[\p{L}\p{N}\p{M}\u00AD\u200B\u200C\u2060]|\u200D|\uFE0F)$/u;
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

function classify(character: string): CharacterKind {
  if (unspaced.test(character)) return wordAlone;
  return letters.test(character) ? inWord : between;
}

const ascii: readonly CharacterKind[] = Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)));

export type CharacterReader = (text: string, at: number) => CharacterKind;

/**
 * A reader of characters that remembers what it saw: Unicode's properties are dear to ask, and a text has few characters.
 * It takes a UTF-16 position, and answers for the whole code point that begins there.
 */
export function characterReader(): CharacterReader {
  const seen = new Map<number, CharacterKind>();
  return (text, at) => {
    const unit = text.charCodeAt(at);
    if (unit < 128) return ascii[unit] ?? between;
    const code = text.codePointAt(at) ?? unit;
    let kind = seen.get(code);
    if (kind === undefined) {
      kind = classify(String.fromCodePoint(code));
      seen.set(code, kind);
    }
    return kind;
  };
}

/** How many UTF-16 units the code point at a position takes. */
export function widthAt(text: string, at: number): 1 | 2 {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1;
}
