import { describe, expect, test } from 'vitest';
import { aPhoto } from '../nouns/thread';
import { blocksOf, composed } from './composed';

const continues = (...posts: Parameters<typeof composed>) =>
  blocksOf(composed(...posts)).map((block) => 'continues' in block);

describe('joins', () => {
  test.each([
    ['They lent to', 'whoever asked.'],
    ['They lent to Tom,', 'Bob and Ada.'],
    ['They lent…', '…until they could not.'],
    ['They lent...', 'and lent.'],
    ['They lent –', 'and how.'],
    ['Ils prêtaient à', 'qui demandait.'],
    ['没有人知道，', '也没有人问。'],
    ['橋は閉鎖、', 'された。'],
    ['أقرضوا،', 'ثم خسروا.'],
  ])('%s | %s', (one, other) => expect(continues(one, other)).toEqual([false, true]));

  test('a sentence over three posts', () => {
    expect(continues('They lent', 'to whoever', 'asked.')).toEqual([false, true, true]);
  });
});

describe('does not join', () => {
  test.each([
    ['They lent.', 'and lost.'],
    ['They lent', 'Then they lost'],
    ['They lent…', 'Then they lost.'],
    ['no capitals here', 'nor here'],
    ['They lent 🎉', 'and lost'],
    ['“They lent”', 'he said'],
    ['橋は閉鎖', 'された'],
  ])('%s | %s', (one, other) => expect(continues(one, other)).toEqual([false, false]));

  test('across a picture, a list or a blank line', () => {
    expect(continues({ text: 'They lent', media: [aPhoto()] }, 'to us')).toEqual([false, false, false]);
    expect(continues('They lent:\n- a\n- b', 'to us')).toEqual([false, false, false]);
    expect(continues('They lent\n\nto us')).toEqual([false, false]);
  });
});
