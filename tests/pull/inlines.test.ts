import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, unescapeHtml, unitsOf, weave } from '../../pipeline/pull/inlines';
import { plainText } from '../../pipeline/text';
import { anyCharacter } from '../nouns/any-character';

const link = (start: number, end: number, text = 'L'): Mark => ({
  start,
  end,
  inline: { kind: 'link', text, url: 'https://example.org' },
});

describe('unescapeHtml', () => {
  test.each([
    ['nothing', 'nothing'],
    ['a &amp; b', 'a & b'],
    ['&lt;b&gt;', '<b>'],
    ['&amp;lt; stays escaped once', '&lt; stays escaped once'],
    ['&quot;&#39;', '"\''],
    ['AT&T; &nbsp; & &x; &ampx;', 'AT&T; &nbsp; & &x; &ampx;'],
  ])('%s', (escaped, plain) => {
    expect(unescapeHtml(escaped)).toBe(plain);
  });
});

describe('unitsOf', () => {
  test('gives the UTF-16 place of every code point, asked in any order', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.array(fc.nat(40)), (text, points) => {
        const units = unitsOf(text);
        for (const point of points) expect(units(point)).toBe(expectedUnit(text, point));
      }),
    );
  });

  /** Beyond the end a text without wide letters has as many units as points. */
  function expectedUnit(text: string, point: number): number {
    const letters = [...text];
    const isNarrow = !/[\uD800-\uDBFF]/.test(text);
    return isNarrow ? point : letters.slice(0, point).join('').length;
  }
});

describe('weave', () => {
  test('sets pieces between marks that come in any order', () => {
    expect(weave('see AA and BB.', [link(11, 13, 'b'), link(4, 6, 'a')])).toEqual([
      { kind: 'text', text: 'see ' },
      { kind: 'link', text: 'a', url: 'https://example.org' },
      { kind: 'text', text: ' and ' },
      { kind: 'link', text: 'b', url: 'https://example.org' },
      { kind: 'text', text: '.' },
    ]);
  });

  test.each<[string, Mark]>([
    ['empty', link(3, 3)],
    ['turned around', link(5, 2)],
    ['before the text', link(-2, 2)],
    ['beyond the text', link(5, 99)],
  ])('drops a mark that is %s, and keeps its words', (_, mark) => {
    expect(weave('some words', [mark])).toEqual([{ kind: 'text', text: 'some words' }]);
  });

  test('drops the later of two marks that overlap', () => {
    expect(plainText(weave('abcdef', [link(0, 3, '1'), link(2, 5, '2')]))).toBe('1def');
  });

  test('cuts at the borders of emphasis, also where two overlap, and styles links', () => {
    const emphases = [
      { start: 0, end: 4, style: 'bold' as const },
      { start: 2, end: 6, style: 'italic' as const },
    ];
    expect(weave('abcdefgh', [link(4, 5)], emphases)).toEqual([
      { kind: 'text', text: 'ab', bold: true },
      { kind: 'text', text: 'cd', bold: true, italic: true },
      { kind: 'link', text: 'L', url: 'https://example.org', italic: true },
      { kind: 'text', text: 'f', italic: true },
      { kind: 'text', text: 'gh' },
    ]);
  });

  test('loses no word, whatever the marks and emphases say', () => {
    const range = fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) });
    fc.assert(
      fc.property(fc.string(), fc.array(range), fc.array(range), (text, places, styled) => {
        const marks = places.map(({ start, end }) => link(start, end, text.slice(Math.max(start, 0), end)));
        const emphases = styled.map((one) => ({ ...one, style: 'bold' as const }));
        expect(plainText(weave(text, marks, emphases))).toBe(text);
      }),
    );
  });
});
