import { expect, test } from 'vitest';
import { clean } from '../../pipeline/clean';
import { compose } from '../../pipeline/compose';
import { aChain, aPhoto, aPost, aThread } from '../nouns/thread';
import { composedThread } from './composed';

const posts = aChain('Banks fail.', 'Then others follow.', 'If you liked this thread, follow me @ada');
const first = aPost({ id: '2001', text: 'One did not:', replyTo: { id: '1001', handle: 'ada' } });
const second = aPost({ id: '2002', text: 'the one nobody owned.', replyTo: { id: '2001', handle: 'ada' } });

test('posts beside the main line are sections of their own, after it and before what only promotes', () => {
  const { sections } = composedThread({
    posts,
    branches: [
      { from: '1001', posts: [first, second] },
      { from: '1002', posts: [aPost({ id: '3001', text: '', media: [aPhoto()] })] },
    ],
  });
  const short = sections.map(({ branchFrom, folded, blocks }) => [branchFrom, folded, blocks.map(({ text }) => text)]);
  expect(short).toEqual([
    [undefined, undefined, ['Banks fail.', 'Then others follow.']],
    ['1001', undefined, ['One did not:', 'the one nobody owned.']],
    ['1002', undefined, ['']],
    [undefined, true, ['If you liked this thread, follow me @ada']],
  ]);
});

test('their words count, and their names and ids are those of no other block', () => {
  const article = composedThread({ posts: posts.slice(0, 2), branches: [{ from: '1001', posts: [first] }] });
  expect(article.words).toBe(8);
  expect(article.sections.map(({ id }) => id)).toEqual(['s1', 's2']);
});

test('a branch without words, pictures or anything else leaves no section', () => {
  const article = composedThread({ posts, branches: [{ from: '1001', posts: [aPost({ id: '2001', text: '' })] }] });
  expect(article.sections.every(({ branchFrom }) => branchFrom === undefined)).toBe(true);
});

test('sentences cut across posts are joined, unless that is switched off', () => {
  const thread = aThread({ posts: aChain('They lent to', 'whoever asked.') });
  const continued = (off: Parameters<typeof clean>[1]) =>
    compose(clean(thread, off)).sections.flatMap(({ blocks }) => blocks.map((block) => 'continues' in block));
  expect(continued({ off: [] })).toEqual([false, true]);
  expect(continued({ off: ['sentence-joins'] })).toEqual([false, false]);
});
