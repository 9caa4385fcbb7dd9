import type { PlayedWeb } from '../tests/played';
import { snowflake, tweetDetail, userTweets, type WireTweet, wireArticle, wireTweet } from '../tests/wire';
import { demoArticleBlocks } from './article';
import { fundingChart } from './chart';
import {
  answerToQuietGrid,
  chief,
  type DemoPost,
  demoArticle,
  demoPosts,
  longSinglePost,
  replies,
  reporter,
  reportersQuestion,
  shortPost,
} from './posts';
import { frenchTitle, frenchWall } from './translation';

const minute = (at: number) => `2026-09-14T17:${String(at).padStart(2, '0')}:00.000Z`;
const idAt = (at: number) => snowflake(minute(at), at);
const addressOf = (id: string) => `https://x.com/${chief.handle}/status/${id}`;

const question = wireTweet({ id: idAt(1), ...reporter, createdAt: minute(1), text: reportersQuestion });

function threadPost({ text, picture, quotesReporter }: DemoPost, index: number, ids: readonly string[]): WireTweet {
  const [root] = ids;
  const before = ids[index - 1];
  return wireTweet({
    id: ids[index] ?? '',
    ...chief,
    createdAt: minute(10 + index),
    text,
    conversationId: root,
    replyTo: before ? { id: before, handle: chief.handle } : null,
    media: picture ? [picture] : undefined,
    quote: quotesReporter
      ? { id: question.rest_id, handle: reporter.handle, result: question, linkInText: true }
      : undefined,
  });
}

const ids = demoPosts.map((_, index) => idAt(10 + index));
const thread = demoPosts.map((post, index) => threadPost(post, index, ids));

/** What others said, each with the author's answer where there is one. */
const answers = replies.map(({ handle, name, text }, index) => {
  const id = idAt(30 + 2 * index);
  const reply = wireTweet({
    id,
    handle,
    name,
    text,
    createdAt: minute(30 + 2 * index),
    conversationId: ids[0],
    replyTo: { id: ids[0] ?? '', handle: chief.handle },
  });
  if (handle !== 'quietgrid') return [reply];
  const answer = wireTweet({
    id: idAt(40),
    ...chief,
    text: answerToQuietGrid,
    createdAt: minute(40),
    conversationId: ids[0],
    replyTo: { id, handle },
  });
  return [reply, answer];
});

const single = (at: number, text: string) => wireTweet({ id: idAt(at), ...chief, createdAt: minute(at), text });
const short = single(50, shortPost);
const long = single(52, longSinglePost);
const article = wireTweet({
  id: idAt(54),
  ...chief,
  createdAt: minute(54),
  text: 'https://x.com/i/article/2041880000000000000',
  article: wireArticle({ ...demoArticle, blocks: demoArticleBlocks }),
});

/** The addresses of the demo's pages. */
export const demo = {
  threadIds: ids,
  /** The stuck reader page, in French, with the translation beside the placeholder. */
  stuck: `https://twitter-thread.com/fr/t/${ids[0]}`,
  /** The same without any id in it: only its own text is left. */
  stuckWithoutId: 'https://twitter-thread.com/fr/t/hollin-ferry',
  /** In English, without a text of its own. */
  stuckInEnglish: `https://xunroll.com/thread/${ids[0]}`,
  working: `https://threadreaderapp.com/thread/${ids[0]}.html`,
  thread: addressOf(ids[0] ?? ''),
  short: addressOf(short.rest_id),
  long: addressOf(long.rest_id),
  article: addressOf(article.rest_id),
  profile: `https://x.com/${chief.handle}`,
};

/** Puts the demo's thread, posts and pages on a played web. */
export function putDemo({ x, syndication, fxTwitter, readers, media }: PlayedWeb): void {
  x.showThread(thread, { replies: answers });
  for (const post of [question, short, long, article]) x.show(tweetDetail({ focal: post }), [post.rest_id]);
  for (const { picture } of demoPosts) if (picture) media.put(`/media/M${picture.id}`, fundingChart());
  x.showTimeline('HomeTimeline', homeOf([short, long, question]));
  x.showTimeline('UserTweets', userTweets([[short], [long], thread.slice(0, 3)]));
  for (const post of [...thread, question, short, long]) syndication.know(post);
  fxTwitter.know(thread);

  const french = { lang: 'fr' as const, title: frenchTitle, placeholder: {}, wall: frenchWall };
  readers.put(demo.stuck, { ...french, original: demo.thread });
  readers.put(demo.stuckWithoutId, french);
  readers.put(demo.stuckInEnglish, { lang: 'en', title: 'Thread by Maren Aldous', placeholder: {} });
  readers.put(demo.working, { lang: 'en', title: 'Thread by @maren_aldous', posts: demoPosts.map(({ text }) => text) });
}

function homeOf(posts: readonly WireTweet[]) {
  const { result } = userTweets(posts.map((post) => [post])).data.user;
  return { data: { home: { home_timeline_urt: 'timeline' in result ? result.timeline.timeline : {} } } };
}
