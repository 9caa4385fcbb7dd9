import { expect, test } from 'vitest';
import { clean } from '../../pipeline/clean';
import { withoutTrackingParameters } from '../../pipeline/clean/tracking-parameters';
import { aCard, aLink, aPost, aQuote, aThread, words } from '../nouns/thread';

test.each([
  ['https://a.example/p?id=7&utm_source=x#top', 'https://a.example/p?id=7#top'],
  ['https://a.example/p?utm_source=x&utm_medium=y', 'https://a.example/p'],
  ['https://a.example/p?fbclid=1&q=a%20b+c', 'https://a.example/p?q=a%20b+c'],
  ['https://x.com/bob/status/900?s=20&t=AbC', 'https://x.com/bob/status/900'],
])('%s → %s', (url, expected) => expect(withoutTrackingParameters(url)).toBe(expected));

test.each([
  'https://a.example/search?s=word&t=12',
  'https://video.example/watch?v=abc&t=42s',
  'https://a.example/p?next=utm_source',
  'https://a.example/p#?utm_source=x',
  'https://a.example/p?',
  'not an address?',
])('%s stays', (url) => expect(withoutTrackingParameters(url)).toBe(url));

const tracked = 'https://a.example/p?utm_source=x';
const post = aPost({
  inlines: words('See ', aLink(tracked, 'a.example/p?utm…')),
  card: aCard({ url: tracked }),
  quote: aQuote({ inlines: words(aLink(tracked, 'a.example')) }),
});

test('changes addresses everywhere and no word', () => {
  const { thread, removed } = clean(aThread({ posts: [post] }));
  expect(JSON.stringify(thread)).not.toContain('utm_source');
  expect(thread.posts[0]?.text).toBe(post.text);
  expect(removed).toEqual([]);
});

test('can be switched off', () => {
  const thread = aThread({ posts: [post] });
  expect(clean(thread, { off: ['tracking-parameters'] }).thread).toBe(thread);
});
