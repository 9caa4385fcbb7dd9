import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeRange, findSelectors } from '../pipeline/selectors';

interface Case {
  /** The text when it was marked; the passage stands between [ and ]. */
  was: string;
  now: string;
  /** The passage as it is found in `now`; null when it must not be found. */
  found: string | null;
  /** Where `found` begins in `now`, when it stands there more than once. */
  at?: number;
}

const cases: Record<string, Case> = {
  'nothing changed': {
    was: 'The state [pays the loan] back.',
    now: 'The state pays the loan back.',
    found: 'pays the loan',
  },
  'at the beginning': { was: '[The state] pays.', now: 'The state pays.', found: 'The state' },
  'at the end': { was: 'The state [pays.]', now: 'The state pays.', found: 'pays.' },
  'the whole text': { was: '[The state pays.]', now: 'The state pays.', found: 'The state pays.' },
  'words put before': {
    was: 'The state [pays the loan] back.',
    now: 'Well then. The state pays the loan back.',
    found: 'pays the loan',
  },
  'words taken away before': {
    was: 'Well then. The state [pays the loan] back.',
    now: 'The state pays the loan back.',
    found: 'pays the loan',
  },
  'words put after': {
    was: 'The state [pays the loan] back.',
    now: 'The state pays the loan back. Always.',
    found: 'pays the loan',
  },
  'repeated, first one meant': {
    was: 'I [pay] first. You pay later.',
    now: 'I pay first. You pay later.',
    found: 'pay',
    at: 2,
  },
  'repeated, second one meant': {
    was: 'I pay first. You [pay] later.',
    now: 'I pay first. You pay later.',
    found: 'pay',
    at: 17,
  },
  'repeated, second one meant, and moved': {
    was: 'I pay first. You [pay] later.',
    now: 'Now I pay first. You pay later.',
    found: 'pay',
    at: 21,
  },
  'repeated, sections exchanged': {
    was: 'I pay first. You [pay later] on.',
    now: 'You pay later on. I pay first.',
    found: 'pay later',
    at: 4,
  },
  'a word changed inside': {
    was: 'Then [the state pays the whole loan back] to the bank.',
    now: 'Then the State pays the whole loan back to the bank.',
    found: 'the State pays the whole loan back',
  },
  'a typing error mended inside': {
    was: 'Then [the state paies the whole loan] back.',
    now: 'Then the state pays the whole loan back.',
    found: 'the state pays the whole loan',
  },
  'a paragraph split inside': {
    was: 'Then [the state pays, and the bank is glad] of it.',
    now: 'Then the state pays,\nand the bank is glad of it.',
    found: 'the state pays,\nand the bank is glad',
  },
  'paragraphs joined inside': {
    was: 'Then [the state pays,\nand the bank is glad] of it.',
    now: 'Then the state pays, and the bank is glad of it.',
    found: 'the state pays, and the bank is glad',
  },
  'typographic quotes': {
    was: 'He said [it is not "too big to fail"] twice.',
    now: 'He said it is not “too big to fail” twice.',
    found: 'it is not “too big to fail”',
  },
  'emoji before': { was: 'Yes 👩‍👩‍👧 [it is so] 🙂.', now: '🙂🙂 Yes 👩‍👩‍👧 it is so 🙂.', found: 'it is so' },
  'only an emoji': { was: 'Yes [🙂] no.', now: 'Oh yes 🙂 no.', found: '🙂' },
  Arabic: { was: 'قال إن [التأمين وعد] للناس.', now: 'نعم. قال إن التأمين وعد للناس.', found: 'التأمين وعد' },
  Chinese: { was: '他说[保险是一种承诺]。', now: '今天他说保险是一种承诺。', found: '保险是一种承诺' },
  gone: { was: 'Then [the state pays the whole loan] back.', now: 'Nobody pays anything in the end.', found: null },
  'gone, but for one common word': {
    was: 'You [pay] later on.',
    now: 'Nobody can be made to pay for it.',
    found: null,
  },
  'rewritten beyond recognition': {
    was: 'Then [the state pays the whole loan back] to them.',
    now: 'Then the city owes a small loan bank to them.',
    found: null,
  },
  'the text is empty now': { was: '[The state pays.]', now: '', found: null },
  'a short word spelt otherwise': { was: 'The [tax] is low.', now: 'The fax is low.', found: null },
};

describe('a passage marked in one text is found in another', () => {
  test.each(Object.entries(cases))('%s', (_, { was, now, found, at }) => {
    const start = was.indexOf('[');
    const selectors = describeRange(was.replace(/[[\]]/gu, ''), { start, end: was.indexOf(']') - 1 });
    const range = findSelectors(now, selectors);
    expect(range && now.slice(range.start, range.end)).toBe(found);
    if (at !== undefined) expect(range?.start).toBe(at);
  });
});

test('an empty quote is nowhere', () => {
  expect(findSelectors('abc', describeRange('abc', { start: 1, end: 1 }))).toBeNull();
  expect(findSelectors('a  c', describeRange('a  c', { start: 1, end: 3 }))).toBeNull();
});

test('the context holds no half of a surrogate pair', () => {
  const text = `${'🙂'.repeat(40)}a${'🙂'.repeat(40)}`;
  const [quote] = describeRange(`x${text}`, { start: 81, end: 82 });
  expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
  expect(quote.prefix.length).toBeLessThanOrEqual(32);
});

test('any range of any text is found where it was', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '🙂', '\n'), minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const characters = Array.from(whole);
      const [from, to] = [a % characters.length, b % characters.length].sort((x, y) => x - y) as [number, number];
      const start = characters.slice(0, from).join('').length;
      const end = start + characters.slice(from, to + 1).join('').length;
      fc.pre(whole.slice(start, end).trim() !== '');
      expect(findSelectors(whole, describeRange(whole, { start, end }))).toEqual({ start, end });
    }),
  );
});
