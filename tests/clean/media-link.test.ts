import { expect, test } from 'vitest';
import type { Post } from '../../pipeline/thread';
import { aLink, aPhoto, aPost, words } from '../nouns/thread';
import { leftBy } from './cleaned-texts';

const media = [aPhoto()];
const own = aLink('https://x.com/ada/status/1001/photo/1', 'pic.x.com/abc');
const left = (post: Partial<Post>, ...pieces: Parameters<typeof words>) =>
  leftBy('media-link', [aPost({ ...post, inlines: words(...pieces) })])[0];

test('takes the link to the own picture at the end', () => {
  expect(left({ media }, 'The bridge at dawn. ', own)).toBe('The bridge at dawn.');
});

test('takes it when it is all there is', () => {
  expect(left({ media }, own)).toBe('');
});

test('takes the link of a video lent from another post', () => {
  expect(left({ media }, 'Look. ', aLink('https://x.com/bob/status/5/video/1', 'pic.twitter.com/x'))).toBe('Look.');
});

test('takes the link of an earlier version of the post', () => {
  const link = aLink('https://x.com/ada/status/1000/photo/1');
  expect(left({ media, versions: ['1000', '1001'] }, 'Look. ', link)).toBe('Look.');
});

test('leaves a link set to somebody else’s picture', () => {
  expect(left({ media }, 'As in ', aLink('https://x.com/bob/status/5/photo/1'))).toBe(
    'As in x.com/bob/status/5/photo/1',
  );
});

test('leaves the link when the media never came, in the middle, and any other link', () => {
  expect(left({}, 'Look. ', own)).toBe('Look. pic.x.com/abc');
  expect(left({ media }, own, ' is the one.')).toBe('pic.x.com/abc is the one.');
  expect(left({ media }, 'Read ', aLink('https://news.example/story'))).toBe('Read news.example/story');
});
