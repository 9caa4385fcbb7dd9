import { expect, test } from 'vitest';
import { aChain, aPost } from '../nouns/thread';
import { leftBy } from './cleaned-texts';

const left = (...texts: string[]) => leftBy('reply-mentions', aChain(...texts));

test('takes the handles that X puts before a reply to oneself', () => {
  expect(left('I spoke to @bob.', '@ada @bob And then it broke.')).toEqual(['I spoke to @bob.', 'And then it broke.']);
});

test('leaves the subject of a sentence', () => {
  expect(left('I spoke to @bob.', '@bob says no.')).toEqual(['I spoke to @bob.', '@bob says no.']);
});

test('leaves a handle that the post answered does not name', () => {
  expect(left('I spoke to Bob.', '@openlab Announced today.')).toEqual([
    'I spoke to Bob.',
    '@openlab Announced today.',
  ]);
});

test('leaves handles within the words, after a full stop, and alone', () => {
  const texts = ['With @bob.', '.@bob Thanks.', 'Thanks @bob Smith.', '@bob'];
  expect(left(...texts)).toEqual(texts);
});

test('leaves the handle of somebody else who is answered', () => {
  const post = aPost({ text: '@bob I disagree.', replyTo: { id: '7', handle: 'bob' } });
  expect(leftBy('reply-mentions', [post])).toEqual(['@bob I disagree.']);
});
