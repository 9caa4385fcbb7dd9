import { describe, expect, test } from 'vitest';
import { linesOf, listAt } from '../../pipeline/compose/list-lines';

function listIn(text: string) {
  const list = listAt(linesOf(text), 0);
  return (
    list && {
      ordered: list.ordered,
      start: list.start,
      items: list.items.map(({ words }) => text.slice(words.start, words.end)),
    }
  );
}

describe('a list', () => {
  test.each([
    ['- a\n- b', { ordered: false, start: 1, items: ['a', 'b'] }],
    ['• a\n•b', { ordered: false, start: 1, items: ['a', 'b'] }],
    ['→ a\n\n→ b', { ordered: false, start: 1, items: ['a', 'b'] }],
    ['– a\n– b\nand so on', { ordered: false, start: 1, items: ['a', 'b'] }],
    ['* a\n* b', { ordered: false, start: 1, items: ['a', 'b'] }],
    ['✅ a\n✅ b', { ordered: false, start: 1, items: ['a', 'b'] }],
    ['1. a\n2. b', { ordered: true, start: 1, items: ['a', 'b'] }],
    ['4) a\n5) b', { ordered: true, start: 4, items: ['a', 'b'] }],
  ])('%j', (text, expected) => expect(listIn(text)).toEqual(expected));
});

describe('no list', () => {
  test.each([
    '- a',
    '- a\nb\n- c',
    '1. a\n3. b',
    '1. a\n2) b',
    '-5 degrees\n-6 degrees',
    '*sigh*\n*sigh*',
    '- a\n• b',
    '2023. a\n2024. b',
    'a\n- b\n- c',
    '-\n-',
  ])('%j', (text) => expect(listIn(text)).toBeNull());
});
