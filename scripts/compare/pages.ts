import { demoPosts, reporter, reportersQuestion } from '../../demo/posts';
import { snowflake, tombstone, tweetDetail, type WireTweetOptions, wirePoll, wireTweet } from '../../tests/wire';

/** What a page of X holds, to be found again in what a tool makes of it. */
export interface Page {
  name: string;
  /** The post that is opened. */
  focal: string;
  response: unknown;
  posts: WireTweetOptions[];
  /** Words by others, which are no part of the thread. */
  replies: string[];
  /** X's own words at the places where a post is missing. */
  gaps: string[];
}

const author = { handle: 'claire_fixture', name: 'Claire Fixture' };
const minute = (at: number) => new Date(Date.UTC(2026, 8, 14, 17, at)).toISOString();
const idAt = (at: number) => snowflake(minute(at), at);
const replies = [
  'I drive over it every morning and nobody told me anything either.',
  'The council published a map of the closures in June, if that helps somebody.',
];

/** Posts that answer one another, and two replies by others below. */
function page(name: string, given: Omit<WireTweetOptions, 'id'>[], { open = 0, deleted = -1 } = {}): Page {
  const root = idAt(10);
  const posts = given.map(
    (post, index): WireTweetOptions => ({
      ...author,
      ...post,
      id: idAt(10 + index),
      createdAt: minute(10 + index),
      conversationId: root,
      replyTo: index === 0 ? null : { id: idAt(9 + index), handle: author.handle },
    }),
  );
  const results = posts.map((post, index) =>
    index === deleted ? { ...tombstone(), rest_id: post.id } : wireTweet(post),
  );
  const answers = replies.map((text, index) => [
    wireTweet({
      id: idAt(40 + index),
      handle: `reader_${index}`,
      name: `A reader ${index}`,
      createdAt: minute(40 + index),
      text,
      conversationId: root,
      replyTo: { id: root, handle: author.handle },
    }),
  ]);
  const [focal = wireTweet({ id: root, text: '' }), ...thread] = results.slice(open);
  return {
    name,
    focal: posts[open]?.id ?? root,
    response: tweetDetail({ ancestors: results.slice(0, open), focal, thread, replies: answers }),
    posts: posts.filter((_, index) => index !== deleted),
    replies,
    gaps: deleted >= 0 ? ['This Post was deleted by the Post author.'] : [],
  };
}

const question = wireTweet({ id: idAt(1), ...reporter, createdAt: minute(1), text: reportersQuestion });

const argument = demoPosts.map(({ text, picture, quotesReporter }) => ({
  text,
  media: picture ? [picture] : undefined,
  quote: quotesReporter ? { id: idAt(1), handle: reporter.handle, result: question, linkInText: true } : undefined,
}));

const everything: Omit<WireTweetOptions, 'id'>[] = [
  {
    text: '1/6 How a bridge is closed, in pictures. The order of works is at https://works.example/orders/2026/bridge-closure?id=7 and the map at https://maps.example/x 🧵',
    media: [
      { id: '2041870000000000101', alt: 'The bridge at dawn, without a car on it', width: 1200, height: 800 },
      { id: '2041870000000000102', alt: 'A barrier with a lamp', width: 1200, height: 800 },
      { id: '2041870000000000103', width: 800, height: 1200 },
      { id: '2041870000000000104', width: 800, height: 1200 },
    ],
  },
  {
    text: '2/6 This is how the joints are tested: a hammer, an ear and some forty years of practice.',
    media: [{ kind: 'video', id: '2041870000000000201', alt: 'A hammer strikes a bolt' }],
  },
  {
    text: '3/6 Should a town be told before its bridge is closed?',
    poll: wirePoll({
      options: [
        ['Always', 1200],
        ['Only by day', 340],
        ['Never', 60],
      ],
      endsAt: minute(50),
    }),
  },
  { text: '4/6 A post that its author took back afterwards.' },
  {
    text: '5/6 Tobias asked the right question, and got three answers:',
    quote: { id: idAt(1), handle: reporter.handle, result: question, linkInText: true },
  },
  {
    text: '6/6 And a loop for those who came this far. My notes are at https://notes.example/a/very/long/address/that/is/cut/when/shown',
    media: [{ kind: 'gif', id: '2041870000000000301' }],
  },
];

/** The pages that are compared: each thread opened at its first post, and one in its middle. */
export const pages: readonly Page[] = [
  page('an argument in ten posts, two of them long', argument),
  page('the same, opened at its seventh post', argument, { open: 6 }),
  page('pictures, a film, a poll, a quote, a deleted post', everything, { deleted: 3 }),
];

/** Short posts with nothing but words, for the clock. */
export function manyPosts(count: number): Page {
  const text = demoPosts[1]?.text.slice(5, 240) ?? '';
  return page(
    'speed',
    Array.from({ length: count }, (_, index) => ({ text: `${index + 1}/${count} ${text}` })),
  );
}
