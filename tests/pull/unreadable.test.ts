import { describe, expect, test } from 'vitest';
import { tweetDetail, wireArticle, wireTweet } from '../wire';
import { pulled } from './read';

const id = '1982718910264210000';
const article = (...blocks: NonNullable<Parameters<typeof wireArticle>[0]['blocks']>) =>
  wireTweet({ id, text: 'https://x.com/i/article/1', article: wireArticle({ title: 'Title', blocks, pictures }) });
const pictures = { '7': 'https://pbs.twimg.com/media/a.jpg' };

/** The article with its entities changed, as X may one day send them. */
const changed = (post: ReturnType<typeof article>, from: string, to: string) =>
  JSON.parse(JSON.stringify(post).replace(from, to)) as unknown;

describe('what could not be read of a post', () => {
  const pictured = article({ text: 'Look.' }, { media: '7' }, { text: 'End.' });
  const embedded = article({ text: 'Look.' }, { tweet: '20' }, { text: 'End.' });
  const twoPhotos = wireTweet({
    id,
    text: 'Look.',
    media: [{ id: '11' }, { id: '12' }],
  });

  test.each<[string, unknown]>([
    ['a picture that did not come', article({ text: 'Look.' }, { media: '8' }, { text: 'End.' })],
    ['an embed without its post', changed(embedded, '"tweetId"', '"otherId"')],
    ['an entity of an unknown type', changed(pictured, '"mediaItems"', '"pollItems"')],
    ['a range of no entity', changed(pictured, '"entityRanges":[{"key":0', '"entityRanges":[{"key":9')],
  ])('counts %s', (_, focal) => {
    const thread = pulled([tweetDetail({ focal })]);
    expect(thread).toMatchObject({ unreadable: 1, verdict: { status: 'unknown', reasons: ['unreadable-posts'] } });
    expect(thread.posts[0]?.text).toBe('Look.\n\nEnd.');
  });

  test('counts a photo without an address', () => {
    const address = '"https://pbs.twimg.com/media/M12.jpg"';
    const bare = JSON.parse(JSON.stringify(twoPhotos).replaceAll(address, '""')) as unknown;
    const thread = pulled([tweetDetail({ focal: bare })]);
    expect(thread).toMatchObject({ unreadable: 1, verdict: { reasons: ['unreadable-posts'] } });
    expect(thread.posts[0]?.media).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['pictures', pictured],
    ['embeds', embedded],
    ['dividers and code', article({ text: 'A' }, { divider: true }, { markdown: '```\ncode\n```' })],
    ['photos', twoPhotos],
  ])('is nothing where all of it was read: %s', (_, focal) => {
    expect(pulled([tweetDetail({ focal })])).toMatchObject({ unreadable: 0, verdict: { status: 'complete' } });
  });
});
