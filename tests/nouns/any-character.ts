import fc from 'fast-check';

/** Any code point that is a character, a third of them ASCII: fast-check's own `binary` takes a second to make. */
export const anyCharacter = fc
  .oneof(
    fc.integer({ max: 0x7f, min: 0 }),
    fc.integer({ max: 0xd7ff, min: 0x80 }),
    fc.integer({ max: 0x10ffff, min: 0xe000 }),
  )
  .map((code) => String.fromCodePoint(code));
