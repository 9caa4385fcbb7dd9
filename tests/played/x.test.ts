import { describe, expect, test } from 'vitest';
import { pagedConversation, syntheticPosts, syntheticReplies, tweetDetail } from '../wire';
import type { Answer } from './site';
import { cutOff, noAnswer, slow } from './troubles';
import { playX } from './x';
import { createLimit } from './x-limit';

const posts = syntheticPosts(6);
const [root] = posts;
if (!root) throw new Error('no posts');
const focal = root.rest_id;

function ask(x: ReturnType<typeof playX>, variables: object, operation = 'TweetDetail'): Answer {
  const path = `/i/api/graphql/id/${operation}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
  const answer = x.answer({ method: 'GET', host: 'x.com', path, url: new URL(path, 'https://x.com'), headers: {} });
  if (!answer) throw new Error(`no answer to ${path}`);
  return answer;
}

describe('the limit', () => {
  test('says what is left, refuses when nothing is, and takes requests again at its time', () => {
    let now = 1_000;
    const limit = createLimit(() => now);
    limit.allow(2, 1_060);
    const answers = [1, 2, 3].map(() => limit.apply('TweetDetail', { body: '{}' }));
    expect(answers.map(({ status = 200 }) => status)).toEqual([200, 200, 429]);
    expect(answers.map(({ headers = {} }) => headers['x-rate-limit-remaining'])).toEqual(['1', '0', '0']);
    expect(answers[2]?.headers).toMatchObject({ 'x-rate-limit-limit': '2', 'x-rate-limit-reset': '1060' });
    expect(answers[2]?.body).not.toContain('{');
    expect(limit.apply('UserTweets', { body: '{}' }).status).toBeUndefined();
    now = 1_060;
    expect(limit.apply('TweetDetail', { body: '{}' }).headers).toMatchObject({ 'x-rate-limit-remaining': '149' });
  });
});

describe('troubles', () => {
  test('begin and end with the requests they are made for', () => {
    const x = playX();
    x.showConversation(pagedConversation({ posts, size: 2 }));
    x.trouble(focal, cutOff, { from: 2, to: 3 });
    const whole = [1, 2, 3, 4].map(() => {
      try {
        return Boolean(JSON.parse(String(ask(x, { focalTweetId: focal }).body)));
      } catch {
        return false;
      }
    });
    expect(whole).toEqual([true, false, false, true]);
  });

  test('change the answer that there would have been, or take its place', () => {
    const x = playX();
    x.showConversation(pagedConversation({ posts, size: 2 }));
    const { body } = ask(x, { focalTweetId: focal });
    x.trouble(focal, slow(700));
    expect(ask(x, { focalTweetId: focal })).toMatchObject({ body, delayMs: 700 });
    x.trouble(focal, noAnswer);
    expect(ask(x, { focalTweetId: focal })).toMatchObject({ body: '', breakOff: true });
  });
});

describe('a conversation by pages', () => {
  const replies = syntheticReplies(root, 2);

  test('is answered by its cursors, and its page has the address of its author', () => {
    const x = playX();
    const paged = pagedConversation({ posts, size: 2, replies });
    expect(x.showConversation(paged)).toBe(`https://x.com/quaywriter/status/${focal}`);
    expect(paged.further.size).toBeGreaterThan(1);
    for (const [cursor, body] of paged.further) {
      expect(ask(x, { focalTweetId: focal, cursor }).body).toBe(JSON.stringify(body));
    }
  });

  test('those who are not logged in get the post and the first answer by somebody else', () => {
    const x = playX();
    x.session = false;
    x.show(tweetDetail({ focal: root, thread: posts.slice(1), replies }), [focal]);
    const path = `/quaywriter/status/${focal}`;
    const shell = x.answer({ method: 'GET', host: 'x.com', path, url: new URL(path, 'https://x.com'), headers: {} });
    expect(shell?.body).toContain(`"guestReply":"${replies[0]?.[0]?.rest_id}"`);
    const one = ask(x, { tweetId: focal }, 'TweetResultByRestId');
    expect(JSON.parse(String(one.body))).toMatchObject({ data: { tweetResult: { result: { rest_id: focal } } } });
  });
});
