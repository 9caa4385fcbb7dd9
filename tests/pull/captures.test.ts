import { describe, expect, test } from 'vitest';
import { readJsonFile } from '../../pipeline/pull/from-file';
import { readObserved } from '../../pipeline/pull/observed';
import { readPost } from '../../pipeline/pull/post';
import { capture, haveCaptures } from '../captures';
import { now } from './read';
import { wordsInCapture } from './words-in-capture';

if (!haveCaptures) console.log('skipped: no captures');

const developers = ['1649191520250245121', '1649191521323995138', '1649191522485817345', '1649191523697979392'];
const whole = { status: 'complete', reasons: ['end-seen'], missing: [] };
const lone = { status: 'unknown', reasons: ['one-post-source'], missing: [] };
const more = { status: 'unknown', reasons: ['more-to-load'], missing: [] };

interface Expected {
  posts: string[];
  verdict: object;
  id?: string;
  gaps?: object[];
  unreadable?: number;
}

const threads: Record<string, Expected> = {
  'twscrape/2023-04-TweetDetail.json': { posts: developers, verdict: whole },
  'twscrape/2024-02-TweetDetail.json': { posts: developers, verdict: whole },
  'twscrape/2025-03-TweetDetail.json': { posts: developers, verdict: whole },
  'twscrape/2026-05-TweetDetail.json': { posts: developers, verdict: whole },
  'twscrape/2026-08-TweetDetail.json': { posts: developers, verdict: whole },
  'twscrape/TweetDetail-card_audiospace.json': { posts: ['1789053970587271232'], verdict: whole },
  'twscrape/TweetDetail-card_broadcast.json': { posts: ['1790441814857826439'], verdict: whole },
  'twscrape/TweetDetail-card_poll.json': { posts: ['1780666831310877100'], verdict: whole },
  'twscrape/TweetDetail-card_summary.json': { posts: ['1696922210588410217'], verdict: whole },
  'twscrape/TweetDetail-issue_28_1.json': { posts: ['1658407192859492355'], verdict: whole },
  'twscrape/TweetDetail-issue_42.json': { posts: ['1665863576060575744'], verdict: more },
  'twscrape/TweetDetail-issue_56.json': { posts: ['1682072224013099008'], verdict: whole },
  'twscrape/TweetDetail-manual_tweet_with_video_1.json': { posts: ['1671508600538161153'], verdict: whole },
  'twscrape/TweetDetail-manual_tweet_with_video_2.json': { posts: ['1671753569412820992'], verdict: whole },
  'mediaharvest/2025-06-TweetDetail-inner.json': { posts: ['1915351258162250129'], verdict: whole },
  'mediaharvest/2025-03-TweetDetail.json': {
    posts: ['1901057939403608167'],
    verdict: whole,
    id: '1901057939403608167',
  },
  'mediaharvest/TweetResultByRestId.json': { posts: ['1587894226695884800'], verdict: lone },
  'fieldtheory/2026-04-TweetResultByRestId-note.json': { posts: ['2039805659525644595'], verdict: lone },
  'fxembed/TweetDetail-1841206275088290279.json': { posts: ['1841206275088290279'], verdict: whole },
  'fxembed/TweetDetail-1848831595014459513.json': { posts: ['1848831595014459513'], verdict: whole },
  'fxembed/TweetDetail-1899954694652309701.json': { posts: ['1899954694652309701'], verdict: whole },
  'fxembed/TweetDetail-1902059299591090335.json': { posts: ['1902059299591090335'], verdict: whole },
  'fxembed/TweetDetail-20.json': { posts: ['20'], verdict: more },
  'fxembed/TweetDetail-991202.json': {
    posts: ['991200', '991202'],
    gaps: [{ id: '991201', after: '991200', why: 'deleted' }],
    verdict: { status: 'partial', reasons: ['gap', 'more-to-load'], missing: ['991201'] },
  },
  'fxembed/TweetDetail-991203.json': {
    posts: ['991200', '991203'],
    gaps: [{ id: '991201', after: '991200', why: 'deleted' }],
    verdict: { status: 'partial', reasons: ['gap', 'more-to-load'], missing: ['991201'] },
  },
  'fxembed/TweetDetail-991302.json': {
    posts: ['991301', '991302'],
    gaps: [
      { id: '991199', after: null, why: 'before-root' },
      { id: '991201', after: null, why: 'withheld' },
    ],
    verdict: { status: 'partial', reasons: ['root-missing', 'more-to-load'], missing: ['991199', '991201'] },
  },
  'fxembed/TweetResultByRestId-1899954694652309701.json': { posts: ['1899954694652309701'], verdict: lone },
  'fxembed/TweetResultByRestId-1902059299591090335.json': { posts: ['1902059299591090335'], verdict: lone },
  'fxembed/TweetResultByRestId-1964084223871971826.json': { posts: ['1964084223871971826'], verdict: lone },
  // Its film has no picture, and its address alone is no medium.
  'tweet-dl/TweetResultByRestId-synthetic.json': {
    posts: ['2083908542592081973'],
    verdict: { ...lone, reasons: [...lone.reasons, 'unreadable-posts'] },
    unreadable: 1,
  },
  'vics/TweetArticle-shape-only.json': { posts: ['1905545699552375179'], verdict: lone },
  'twscrape/2025-01-UserTweets.json': {
    id: '1851463454206427336',
    posts: ['1851463451929186504', '1851463453170348528', '1851463454206427336'],
    verdict: more,
  },
  'twscrape/2026-05-UserTweets.json': {
    id: '2044919375153483812',
    posts: ['2044919375153483812', '2044919377544261979', '2044919379054166273'],
    gaps: [{ id: '2044919376273436727', after: '2044919375153483812', why: 'not-sent' }],
    verdict: { status: 'partial', reasons: ['gap', 'more-to-load'], missing: ['2044919376273436727'] },
  },
  'twscrape/2026-08-UserTweetsAndReplies.json': {
    id: '2082640274845811115',
    posts: ['2082640274845811115', '2082640276389249363'],
    verdict: more,
  },
  'twscrape/2023-12-ListLatestTweets.json': {
    id: '1739698170420924476',
    posts: ['1739698170420924476', '1739702911976734865', '1739713198155030799'],
    verdict: more,
  },
  'twscrape/2026-08-SearchTimeline.json': { id: '2074951212344992233', posts: ['2074951212344992233'], verdict: more },
};

const failures: [file: string, why: string, detail: RegExp][] = [
  ['fxembed/TweetDetail-991503.json', 'withheld', /suspended account/],
  ['fxembed/TweetResultByRestId-991500.json', 'withheld', /Suspended/],
  ['tweet-dl/tombstone-synthetic.json', 'not-found', /deleted by the Tweet author/],
  ['mediaharvest/2025-03-TweetDetail.json', 'several-threads', /^3 threads.*1829835601941823508.*1901057939403608167/],
  ['twscrape/2025-01-UserTweets.json', 'several-threads', /1851463451929186504 \(@XDevelopers, 3 posts\)/],
  ['twscrape/2023-12-ListLatestTweets.json', 'several-threads', /1739698170420924476 \(@shashj, 3 posts\)/],
  ['twitter-cli/HomeTimeline-both-shapes.json', 'several-threads', /^2 threads/],
];

describe.skipIf(!haveCaptures)('the captures', () => {
  test.each(Object.entries(threads))('%s', (file, { posts, verdict, id = null, gaps = [], unreadable = 0 }) => {
    const thread = readJsonFile(capture(file), { id, now });
    if (!thread.ok) throw new Error(thread.detail);
    expect(thread.value.posts.map((post) => post.id)).toEqual(posts);
    expect(thread.value.verdict).toEqual(verdict);
    expect(thread.value.gaps).toMatchObject(gaps);
    expect(thread.value.unreadable).toBe(unreadable);
  });

  test.each(failures)('%s without an id: %s', (file, why, detail) => {
    expect(readJsonFile(capture(file), { now })).toMatchObject({
      ok: false,
      why,
      detail: expect.stringMatching(detail),
    });
  });

  test('the same thread captured five times has the same words', () => {
    const texts = Object.keys(threads)
      .slice(0, 5)
      .map((file) => {
        const thread = readJsonFile(capture(file), { now });
        return thread.ok && thread.value.posts.map((post) => post.text);
      });
    expect(new Set(texts.map((text) => JSON.stringify(text))).size).toBe(1);
  });

  test.each(Object.keys(threads))('%s: every post has the words that X sent', (file) => {
    const json: unknown = JSON.parse(capture(file));
    const expected = wordsInCapture(json);
    const sightings = (file.startsWith('mediaharvest') ? Object.values(json as object) : [json]).flatMap(
      (answer) => readObserved(answer).posts,
    );
    expect(sightings.length).toBeGreaterThan(0);
    for (const sighting of sightings) {
      const post = readPost(sighting);
      expect(post.text.split(/\s+/).filter(Boolean), post.id).toEqual(expected.get(post.id));
      expect(post.author.handle === '', post.id).toBe(file.startsWith('tweet-dl'));
    }
  });
});
