import { describe, expect, it } from 'vitest';
import { statusAt } from '../pipeline/x-address';

const id = '1986514377470845007';

describe('statusAt', () => {
  it.each<[string, string, string | null]>([
    [`https://x.com/sama/status/${id}`, id, 'sama'],
    [`https://twitter.com/sama/status/${id}`, id, 'sama'],
    [`https://www.x.com/sama/status/${id}/`, id, 'sama'],
    [`https://mobile.twitter.com/sama/status/${id}?s=20&t=abc#top`, id, 'sama'],
    [`https://x.com/sama/status/${id}/photo/1`, id, 'sama'],
    [`https://x.com/sama/status/${id}/history`, id, 'sama'],
    [`https://twitter.com/sama/statuses/${id}`, id, 'sama'],
    [`https://x.com/i/status/${id}`, id, null],
    [`https://x.com/i/web/status/${id}`, id, null],
    [`https://x.com/arscontexta/article/${id}`, id, 'arscontexta'],
    [`https://x.com/arscontexta/article/${id}/media/2013045367739224064`, id, 'arscontexta'],
    ['https://twitter.com/jack/status/20', '20', 'jack'],
    [`https://twitter.com/#!/jack/status/${id}`, id, 'jack'],
  ])('%s', (address, postId, handle) => {
    expect(statusAt(new URL(address))).toEqual({ id: postId, handle });
  });

  it.each([
    'https://x.com/',
    'https://x.com/home',
    'https://x.com/sama',
    'https://x.com/sama/status/',
    'https://x.com/sama/status/abc',
    'https://x.com/sama/status/0',
    'https://x.com/sama/status/12345678901234567890',
    `https://x.com/sama/status/${id}abc`,
    `https://x.com/sama/lists/${id}`,
    `https://x.com/i/article/${id}`,
    `https://x.com/i/spaces/${id}`,
    `https://x.com/search?q=/sama/status/${id}`,
    `https://notx.com/sama/status/${id}`,
    `https://x.com.example/sama/status/${id}`,
    `https://help.x.com/sama/status/${id}`,
    `https://threadreaderapp.com/thread/${id}.html`,
  ])('no post: %s', (address) => {
    expect(statusAt(new URL(address))).toBeNull();
  });
});
