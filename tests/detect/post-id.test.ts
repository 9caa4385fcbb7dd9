import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPostId, isPostId } from '../../pipeline/detect/post-id';
import { page } from './page';

const now = Date.parse('2026-11-23T12:00:00Z');
const id = '1986514377470845007';
const other = '1986999999999999999';
const userId = '1605153400';
const find = (url: string, body = '', head = '') =>
  findPostId(page(body, { url: 'https://reader.example/', head }), url, now);

/** The snowflake of a moment, as X makes it: milliseconds since its epoch, then 22 bits. */
const snowflake = (moment: number) => String(BigInt(moment - 1288834974657) << 22n);

describe('isPostId', () => {
  it('takes every snowflake from the first ones to now', () => {
    const first = Date.parse('2010-11-04T12:00:00Z');
    fc.assert(fc.property(fc.integer({ min: first, max: now }), (moment) => isPostId(snowflake(moment), now)));
  });

  it.each([
    '',
    '0',
    '20',
    '-1',
    '1e18',
    ' 1986514377470845007',
    '01986514377470845007',
    '１９８６',
    'abc',
    '9'.repeat(19),
    '1'.repeat(20),
    '123456789012',
  ])('refuses %j', (text) => {
    expect(isPostId(text, now)).toBe(false);
  });

  it('refuses a post from the future, with a day for clocks that go wrong', () => {
    expect(isPostId(snowflake(now + 3_600_000), now)).toBe(true);
    expect(isPostId(snowflake(now + 2 * 86_400_000), now)).toBe(false);
  });

  it('takes the ids counted before November 2010 only where it is told to', () => {
    for (const old of ['20', '991202', '29000000000']) {
      expect(isPostId(old, now)).toBe(false);
      expect(isPostId(old, now, { counted: true })).toBe(true);
    }
    expect(isPostId('30000000001', now, { counted: true })).toBe(false);
  });
});

describe('findPostId in the address', () => {
  it.each([
    `https://twitter-thread.com/t/${id}`,
    `https://twitter-thread.com/fr/t/${id}`,
    `https://threadreaderapp.com/thread/${id}.html`,
    `https://threadreaderapp.com/thread/${id}.html?utm_campaign=topunroll`,
    `https://unrollnow.com/status/${id}`,
    `https://xunroll.com/thread/${id}`,
    `https://xunroll.com/thread/${id}/`,
    `https://reader.example/user/${other}/status/${id}`,
    `https://reader.example/read/why-guarantees-matter-${id}`,
    `https://reader.example/?id=${id}`,
    `https://reader.example/read?user=${other}&tweet_id=${id}`,
    `https://reader.example/#${id}`,
    `https://reader.example/?url=https%3A%2F%2Fx.com%2Fsama%2Fstatus%2F${id}%3Fs%3D20`,
    `https://reader.example/?url=https%253A%252F%252Ftwitter.com%252Fsama%252Fstatus%252F${id}`,
    `https://reader.example/https://x.com/sama/status/${id}`,
    `https://reader.example/x.com/sama/status/${id}`,
    `https://reader.example/${encodeURIComponent(`https://twitter.com/i/web/status/${id}`)}`,
    `https://x.com/sama/status/${id}`,
  ])('%s', (url) => {
    expect(find(url)).toEqual({ id, from: 'address' });
  });

  it('takes an old id only from an address of X', () => {
    expect(find('https://x.com/jack/status/20')).toEqual({ id: '20', from: 'address' });
    expect(find('https://reader.example/?u=https://twitter.com/jack/status/20')).toEqual({ id: '20', from: 'address' });
    expect(find('https://reader.example/thread/20')).toBeNull();
  });

  it.each([
    'https://reader.example/',
    'https://reader.example/about',
    `https://reader.example/user/${userId}`,
    'https://reader.example/thread/20261123120000',
    `https://reader.example/thread/${'9'.repeat(19)}`,
    `https://reader.example/img-${id}ab.png`,
    'https://reader.example/?url=https%3A%2F%2Fx.com%2Fsama',
    'https://reader.example/%E0%A4%A',
    '',
    'no address',
  ])('nothing in %j', (url) => {
    expect(find(url)).toBeNull();
  });
});

describe('findPostId in the page', () => {
  const url = 'https://reader.example/s/xyz';

  it('asks the canonical link before the meta tags, and these before the links', () => {
    const canonical = `<link rel="canonical" href="/thread/${id}">`;
    const meta = `<meta property="og:url" content="https://reader.example/thread/${id}.html">`;
    const wrong = `<a href="https://x.com/a/status/${other}">original</a>`;
    expect(find(url, wrong, canonical)).toEqual({ id, from: 'canonical' });
    expect(find(url, wrong, meta)).toEqual({ id, from: 'meta' });
    expect(find(url, `<a href="https://x.com/a/status/${id}">original</a>`)).toEqual({ id, from: 'link' });
  });

  it.each([
    `<meta name="twitter:url" content="https://twitter.com/sama/status/${id}">`,
    `<meta name="twitter:app:url:iphone" content="twitter://status?id=${id}">`,
    `<meta property="al:ios:url" content="twitter://status?id=${id}">`,
  ])('reads %s', (meta) => {
    expect(find(url, '', meta)).toEqual({ id, from: 'meta' });
  });

  it('takes no id from a picture of the author', () => {
    const head = `<meta name="twitter:image" content="https://pbs.twimg.com/profile_images/${id}/a.jpg">`;
    expect(find(url, `<img src="https://pbs.twimg.com/profile_images/${id}/a.jpg">`, head)).toBeNull();
  });

  const link = (handle: string, postId: string) => `<a href="https://x.com/${handle}/status/${postId}">link</a>`;

  it.each<[string, string, string]>([
    ['the author in the title', '<title>Thread by @sama</title>', link('other', other) + link('Sama', id)],
    ['the most frequent of that author', '<title>@sama</title>', link('sama', other) + link('sama', id).repeat(2)],
    ['the author of the first link', '', link('sama', id) + link('other', other).repeat(3)],
    ['the first, when all are as frequent', '', link('sama', id) + link('sama', other)],
    ['links without the author’s name', '', `<a href="https://twitter.com/i/web/status/${id}">x</a>`],
    ['photo pages of the post', '', `<a href="https://x.com/sama/status/${id}/photo/1">1</a>`],
  ])('of several links: %s', (_name, head, body) => {
    expect(find(url, body, head)).toEqual({ id, from: 'link' });
  });

  it.each([
    '<a href="https://x.com/sama">profile</a>',
    '<a href="https://x.com/intent/tweet?text=hello">share</a>',
    '<a href="https://example.com/sama/status/1986514377470845007">elsewhere</a>',
    '<a href="http://[">broken</a>',
    '<p>https://x.com/sama/status/1986514377470845007</p>',
  ])('nothing in %s', (body) => {
    expect(find(url, body)).toBeNull();
  });

  it('asks only the address on X itself: its other pages show many posts', () => {
    expect(find('https://x.com/sama', link('sama', id), `<link rel="canonical" href="https://x.com/sama">`)).toBeNull();
  });

  it('reads a saved page that does not say its address', () => {
    expect(findPostId(page(link('sama', id)), '', now)).toEqual({ id, from: 'link' });
  });
});
