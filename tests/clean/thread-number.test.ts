import { describe, expect, test } from 'vitest';
import { clean } from '../../pipeline/clean';
import { aChain, aThread } from '../nouns/thread';
import { leftBy } from './cleaned-texts';

const left = (...texts: string[]) => leftBy('thread-number', aChain(...texts));

describe('fires', () => {
  test.each([
    ['1/', ['1/ Banks fail.', '2/ Then others.'], ['Banks fail.', 'Then others.']],
    ['1/12', ['1/12 Banks fail.', '2/12 Then others.'], ['Banks fail.', 'Then others.']],
    [
      '1/12 before small letters',
      ['1/12 Banks fail', '2/12 And so', '3/12 then others.'],
      ['Banks fail', 'And so', 'then others.'],
    ],
    ['(3/n)', ['(1/n) Banks fail.', '(2/n) Then others.'], ['Banks fail.', 'Then others.']],
    ['3)', ['1) Banks fail.', '2) Then others.', '3) Then none.'], ['Banks fail.', 'Then others.', 'Then none.']],
    ['3.', ['1. Banks fail.', '2. Then others.'], ['Banks fail.', 'Then others.']],
    ['at the end', ['Banks fail. 1/2', 'Then others (2/2)'], ['Banks fail.', 'Then others']],
    ['at the end, before an arrow', ['Banks fail. 1/2 ⬇️', 'Then others 2/2'], ['Banks fail.', 'Then others']],
    [
      'a first post without one',
      ['How banks fail', '1/ They lend.', '2/ They lose.'],
      ['How banks fail', 'They lend.', 'They lose.'],
    ],
    ['one post without in between', ['1/ One', '2/ Two', 'An aside', '3/ Three'], ['One', 'Two', 'An aside', 'Three']],
    ['before an emoji', ['1/🧵 Banks fail.', '2/ Then others.'], ['🧵 Banks fail.', 'Then others.']],
    ['in Japanese', ['1/ 銀行は破綻する。', '2/ 次に他も。'], ['銀行は破綻する。', '次に他も。']],
    ['a list of the post after it', ['1/2\n- item one', '2/2\n- item two'], ['- item one', '- item two']],
  ])('%s', (_, texts, expected) => expect(left(...texts)).toEqual(expected));

  test('from the middle on, when the posts before are missing', () => {
    expect(left('7/10 Then others.', '8/10 Then none.')).toEqual(['Then others.', 'Then none.']);
  });
});

describe('does not fire', () => {
  test.each([
    ['a fraction', ['1/3 of developers agree.', 'The others do not.']],
    ['fractions that happen to rise', ['1/3 of developers agree.', '2/3 of users do not.', 'That is all.']],
    ['a post alone', ['1/ Banks fail.']],
    ['numbers that fall', ['2/ Banks fail.', '1/ Then others.']],
    ['numbers above their total', ['24/7 Support is hard.', '25/7 Is harder.']],
    ['other totals', ['1/3 Banks fail.', '2/5 Then others.']],
    ['dates', ['9/11 Was a Tuesday.', 'Much followed.']],
    ['decimals', ['1.5 million came.', '2.5 million left.']],
    ['years', ['2023. A good year.', '2024. A bad year.']],
    ['lists inside the posts', ['1. Lend\n2. Lose', '2. Pay\n3. Leave']],
    ['a list spread over few of the posts', ['I say', '1. Lend', '2. Lose', 'So', 'it', 'went']],
    ['a link', ['1/a.example', '2/a.example']],
  ])('%s', (_, texts) => expect(left(...texts)).toEqual(texts));
});

test('numbers may outrun the posts where the thread has gaps', () => {
  const posts = aChain('1/9 Banks fail.', '5/9 Then others.');
  const gaps = [{ id: null, after: '1001', why: 'not-sent' as const, text: null }];
  expect(clean(aThread({ posts, gaps })).removed.map(({ text }) => text)).toEqual(['1/9', '5/9']);
  expect(clean(aThread({ posts })).removed).toEqual([]);
});

describe('of the first post alone', () => {
  const alone = (text: string, status: 'complete' | 'unknown') => {
    const thread = aThread({ posts: aChain(text), verdict: { status, reasons: [], missing: [] } });
    const [kept] = clean(thread).kept;
    return text.slice(kept?.start, kept?.end);
  };

  test.each([
    ['1/12 Banks fail at night.', 'Banks fail at night.'],
    ['1/ Banks fail at night.', 'Banks fail at night.'],
    ['(1/n) Banks fail at night.', 'Banks fail at night.'],
    ['1/3 Banks fail at night. A thread 🧵', 'Banks fail at night.'],
    ['Banks fail at night 1/12', 'Banks fail at night'],
  ])('%s → %s', (text, left) => expect(alone(text, 'unknown')).toBe(left));

  test.each([
    '1/2 Cup of sugar, and the same of flour.',
    '1/12 of them fail at night.',
    '2/12 Then others follow.',
    'Open 24/7',
  ])('%s stays', (text) => expect(alone(text, 'unknown')).toBe(text));

  test('where nothing follows, it is no number of a thread', () => {
    expect(alone('1/12 Banks fail at night. 🧵', 'complete')).toBe('1/12 Banks fail at night. 🧵');
  });
});
