import { expect, test } from 'vitest';
import { clean } from '../../pipeline/clean';
import type { Thread } from '../../pipeline/thread';
import { aChain, aLink, aMention, aPhoto, aPost, aThread, words } from '../nouns/thread';

const posts = aChain('1/ Banks fail.', '2/ Then others follow.', '3/ Nobody is told.');

/** A post beside the main line that answers the second. */
function beside(given: Parameters<typeof aPost>[0] = {}): Thread {
  const post = aPost({ id: '2001', replyTo: { id: '1002', handle: 'ada' }, ...given });
  return aThread({ posts, branches: [{ from: '1002', posts: [post] }] });
}

function left(thread: Thread): (string | undefined)[] {
  return clean(thread).keptInBranches.flatMap((ranges, branch) =>
    ranges.map(({ start, end }, index) => thread.branches[branch]?.posts[index]?.text.slice(start, end)),
  );
}

test('its number goes on from the post that it answers', () => {
  expect(left(beside({ text: '3/ Not all of them, though.' }))).toEqual(['Not all of them, though.']);
});

test('a number that does not go on stays', () => {
  expect(left(beside({ text: '1/3 of them do not.' }))).toEqual(['1/3 of them do not.']);
});

test('it loses the mentions and the link that X sets, and the trace says so', () => {
  const thread = beside({
    inlines: words(aMention('ada'), ' Here is one. ', aLink('https://x.com/ada/status/2001/photo/1', 'pic.x.com/a')),
    media: [aPhoto()],
  });
  expect(left(thread)).toEqual(['Here is one.']);
  expect(
    clean(thread)
      .removed.slice(3)
      .map(({ postId, text, rule }) => [postId, text, rule]),
  ).toEqual([
    ['2001', '@ada', 'reply-mentions'],
    ['2001', 'pic.x.com/a', 'media-link'],
  ]);
});

test('links lose their tracking parameters there too', () => {
  const { thread, shortened } = clean(
    beside({ inlines: words(aLink('https://a.example/p?utm_source=x', 'a.example/p')) }),
  );
  expect(JSON.stringify(thread.branches)).not.toContain('utm_source');
  expect(shortened).toEqual([
    { postId: '2001', text: 'a.example/p', from: 'https://a.example/p?utm_source=x', to: 'https://a.example/p' },
  ]);
});

test('a branch whose post is not here is cleaned by itself', () => {
  const thread = aThread({ posts, branches: [{ from: '999', posts: [aPost({ id: '2001', text: '3/ Alone.' })] }] });
  expect(left(thread)).toEqual(['3/ Alone.']);
});
