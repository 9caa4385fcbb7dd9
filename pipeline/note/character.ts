/** What a character is to the words around it; in a script without spaces every character is a word of its own. */
export const between = 1;
export const inWord = 2;
export const wordAlone = 3;
/** Accents, soft hyphens and zero-width joiners go on with a word, and begin none. */
export const goesOn = 4;

export type CharacterKind = typeof between | typeof inWord | typeof wordAlone | typeof goesOn;

const letter = /^[\p{L}\p{N}]$/u;
const joiner = /^[\p{M}\p{Cf}]$/u;
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

function classify(character: string): CharacterKind {
  if (unspaced.test(character)) return wordAlone;
  if (letter.test(character)) return inWord;
  return joiner.test(character) ? goesOn : between;
}

/** The kinds of the first 128 characters, by their unit: for loops to which asking a reader for each would be too dear. */
export const asciiKinds: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) =>
  classify(String.fromCharCode(code)),
);

export type CharacterReader = (text: string, at: number) => number;

/**
 * A reader of characters that remembers what it saw: Unicode's properties are dear to ask, and a text has few characters.
 * It takes a UTF-16 position, and answers for the whole code point that begins there.
 */
export function characterReader(): CharacterReader {
  const seen = new Map<number, CharacterKind>();
  return (text, at) => {
    const unit = text.charCodeAt(at);
    if (unit < 128) return asciiKinds[unit] ?? between;
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
