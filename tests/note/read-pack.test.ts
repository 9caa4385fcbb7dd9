import { describe, expect, test } from 'vitest';
import { readPack } from '../../pipeline/note/read-pack';
import { writePack } from '../../pipeline/note/write-pack';
import { shippedPacks } from '../../scripts/shipped-matcher';
import { growth } from '../growth';
import { note, pack } from './article-of';

const problemsOf = (source: string) => {
  const read = readPack(source);
  return read.ok ? [] : read.problems;
};

test.each(shippedPacks().map((shipped) => [shipped.id, shipped] as const))(
  '%s is the same when it was written and read',
  (_, shipped) => {
    expect(readPack(writePack(shipped))).toEqual({ ok: true, value: shipped });
  },
);

test('a pack is read from JSON as from YAML', () => {
  const value = pack([note('a', { strong: ['water'] })]);
  expect(readPack(JSON.stringify(value))).toEqual({ ok: true, value });
});

describe('what is wrong is named with its line', () => {
  test('in YAML that cannot be read', () => {
    expect(problemsOf('id: mine\ntitle: [\nversion: 1\n')).toMatchObject([{ line: expect.any(Number) }]);
  });

  test('in a phrase', () => {
    const lines = writePack(pack([note('a', { strong: ['water', 'guarantee ~99 loan'] })])).split('\n');
    const line = lines.findIndex((text) => text.includes('~99')) + 1;
    expect(problemsOf(lines.join('\n'))).toEqual([
      { line, place: 'notes[0].triggers.en.strong[1]', expected: '~2 to ~15' },
    ]);
  });

  test('in a key that is missing and one that nobody knows', () => {
    const source = 'id: mine\ntitle:\n  en: Mine\n  fr: Mien\nversion: 1\ncolour: red\nnotes: []\n';
    expect(problemsOf(source)).toEqual(
      expect.arrayContaining([expect.objectContaining({ line: 6, place: 'colour', expected: 'no such key' })]),
    );
  });

  test('in a key that stands twice', () => {
    expect(problemsOf('id: mine\ntitle:\n  en: Mine\n  fr: Mien\n  en: Ours\nversion: 1\n')).toEqual([
      { line: 5, place: '', expected: 'each key once' },
    ]);
  });

  test('in a text that is no pack at all', () => {
    for (const source of ['', '42', 'water', '<!doctype html><title>404</title>', '[]']) {
      expect(problemsOf(source).length, source).toBeGreaterThan(0);
    }
  });
});

describe('a hostile text', () => {
  test('of ten million characters is refused unread', () => {
    expect(problemsOf(`id: ${'a'.repeat(10_000_000)}`)).toEqual([
      { line: null, place: '', expected: 'at most 4000000 characters' },
    ]);
  });

  test('whose parts repeat each other is refused', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (const [last, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map((pair) => [...pair])) {
      bomb.push(`${next}: &${next} [${Array.from({ length: 10 }, () => `*${last}`).join(',')}]`);
    }
    expect(problemsOf(bomb.join('\n')).length).toBeGreaterThan(0);
  });

  test.each([
    ['keys', (count: number) => Array.from({ length: count }, (_, index) => `a${index}: 1`).join('\n')],
    ['errors in one line', (count: number) => '&a '.repeat(count)],
  ])(
    'of many %s takes no longer for each than one of few',
    (_, sourceOf) => {
      const refuses = (count: number) => {
        const source = sourceOf(count);
        return () => expect(problemsOf(source).length).toBeGreaterThan(0);
      };
      expect(growth(10, refuses(500), refuses(5_000))).toBeLessThan(4);
    },
    30_000,
  );

  test.each(['a: 1\n', 'a: 1\r', '1,'])('of very many values is refused before it is parsed: %j', (value) => {
    expect(problemsOf(value.repeat(80_001))).toEqual([
      { line: null, place: '', expected: 'at most 80000 lines and commas' },
    ]);
  });

  test('with addresses that run is refused, each at its line', () => {
    const hostile = pack([note('a', { strong: ['water'] })]);
    const source = writePack(hostile).replace('https://example.org/', 'javascript:alert(1)');
    const [problem] = problemsOf(source);
    expect(source.split('\n')[(problem?.line ?? 0) - 1]).toContain('javascript:');
  });

  test('that is YAML with a tag for code is only text, or refused', () => {
    expect(problemsOf('id: !!js/function "function () {}"\n').length).toBeGreaterThan(0);
  });
});
