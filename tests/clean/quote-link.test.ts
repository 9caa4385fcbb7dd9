import { expect, test } from 'vitest';
import { aLink, aPost, aQuote, words } from '../nouns/thread';
import { leftBy } from './cleaned-texts';

const quote = aQuote({ id: '900' });
const link = aLink('https://x.com/bob/status/900?s=20', 'x.com/bob/status/900');
const left = (...pieces: Parameters<typeof words>) =>
  leftBy('quote-link', [aPost({ quote, inlines: words(...pieces) })])[0];

test('takes the link to the quoted post at the end', () => {
  expect(left('Well said:\n', link)).toBe('Well said:');
});

test('leaves it in the middle', () => {
  expect(left(link, ' is well said.')).toBe('x.com/bob/status/900 is well said.');
});

test('leaves the link to another post, even one whose id begins alike', () => {
  expect(left('See ', aLink('https://x.com/bob/status/9001'))).toBe('See x.com/bob/status/9001');
});

test('leaves it when no quoted post is shown', () => {
  const post = aPost({ inlines: words('See ', link) });
  expect(leftBy('quote-link', [post])).toEqual(['See x.com/bob/status/900']);
});
