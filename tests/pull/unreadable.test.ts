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

/** A post whose photo with the number 12 has no address. */
const withoutAddress = (post: object) =>
  JSON.parse(JSON.stringify(post).replaceAll('"https://pbs.twimg.com/media/M12.jpg"', '""')) as unknown;

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
    const thread = pulled([tweetDetail({ focal: withoutAddress(twoPhotos) })]);
    expect(thread).toMatchObject({ unreadable: 1, verdict: { reasons: ['unreadable-posts'] } });
    expect(thread.posts[0]?.media).toHaveLength(1);
  });

  const lost = { unreadable: 1, verdict: { status: 'unknown', reasons: ['unreadable-posts'] } };
  const quoting = (quoted: unknown) =>
    wireTweet({ id, text: 'See this.', quote: { id: '20', handle: 'dana', result: quoted } });
  const withCard = (card: unknown) => ({ ...wireTweet({ id, text: 'Look.' }), card });
  const unknownCard = {
    legacy: { name: 'x_booking_2027', binding_values: [{ key: 'hotel', value: { string_value: 'A' } }] },
  };

  test.each<[string, unknown]>([
    [
      'an article’s cover',
      wireTweet({
        id,
        text: '',
        article: {
          article_results: {
            result: {
              title: 'Title',
              cover_media: { media_key: '3_1' },
              content_state: { blocks: [{ type: 'unstyled', text: 'Words.' }], entityMap: [] },
            },
          },
        },
      }),
    ],
    ['a card of a kind not known', withCard(unknownCard)],
    ['a poll of which only the address came', withCard({ rest_id: 'card://2' })],
    ['a quoted post of a shape not known', quoting({ __typename: 'Tweet', rest_id: '20', body: 1 })],
    ['a picture of a quoted post', quoting(withoutAddress(wireTweet({ id: '20', text: 'Q', media: [{ id: '12' }] })))],
    ['a card of a quoted post', quoting({ ...wireTweet({ id: '20', text: 'Q' }), card: unknownCard })],
  ])('counts %s', (_, focal) => {
    expect(pulled([tweetDetail({ focal })])).toMatchObject(lost);
  });

  test.each<[string, unknown]>([
    [
      'a link card without a word, whose link stands in the text',
      withCard({ legacy: { name: 'summary', binding_values: [] } }),
    ],
    ['a link card of which only the address came', withCard({ rest_id: 'https://t.co/a' })],
    ['no card', withCard({})],
    [
      'a quoted post that is gone',
      quoting({ __typename: 'TweetTombstone', tombstone: { text: { text: 'Deleted.' } } }),
    ],
    ['a quoted post that was not sent', quoting({})],
    ['pictures', pictured],
    ['embeds', embedded],
    ['dividers and code', article({ text: 'A' }, { divider: true }, { markdown: '```\ncode\n```' })],
    ['photos', twoPhotos],
  ])('is nothing where all of it was read: %s', (_, focal) => {
    expect(pulled([tweetDetail({ focal })])).toMatchObject({ unreadable: 0, verdict: { status: 'complete' } });
  });
});
