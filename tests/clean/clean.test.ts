import { describe, expect, test } from 'vitest';
import { clean } from '../../pipeline/clean';
import { ruleNames } from '../../pipeline/cleaned';
import type { Thread } from '../../pipeline/thread';
import { expectGolden, fixtureJson, fixturesWith } from '../golden';
import { cases } from '../nouns/cases';
import { aChain, aHashtag, aLink, aPhoto, aThread, words } from '../nouns/thread';

describe('fixtures', () => {
  test.each(Object.keys(cases))('%s: its thread.json is what cases.ts says', (name) => {
    expectGolden(name, 'thread.json', cases[name]);
  });

  test.each([...new Set([...Object.keys(cases), ...fixturesWith('thread.json')])])('%s is cleaned', (name) => {
    expectGolden(name, 'cleaned.json', clean(fixtureJson<Thread>(name, 'thread.json')));
  });
});

const link = aLink('https://x.com/ada/status/1001/photo/1', 'pic.x.com/a');
const laden = aThread({
  posts: aChain(
    { inlines: words('🧵 1/2 Banks fail. ', aHashtag('a'), ' ', aHashtag('b'), ' 👇 ', link), media: [aPhoto()] },
    { inlines: words('2/2 Then others. ', aHashtag('a'), ' ', aHashtag('b')) },
  ),
});

test('rules take turns at both ends, and say what they took, in order', () => {
  const { thread, kept, removed } = clean(laden);
  expect(thread.posts.map(({ text }, index) => text.slice(kept[index]?.start, kept[index]?.end))).toEqual([
    'Banks fail.',
    'Then others.',
  ]);
  expect(removed.map(({ postId, text, rule }) => [postId, text, rule])).toEqual([
    ['1001', '🧵', 'thread-marker'],
    ['1001', '1/2', 'thread-number'],
    ['1001', '#a #b', 'hashtag-tail'],
    ['1001', '👇', 'thread-marker'],
    ['1001', 'pic.x.com/a', 'media-link'],
    ['1002', '2/2', 'thread-number'],
    ['1002', '#a #b', 'hashtag-tail'],
  ]);
});

test('the trace’s ranges are those of the words in the post', () => {
  const { thread, removed } = clean(laden);
  for (const { postId, text, range } of removed) {
    expect(thread.posts.find(({ id }) => id === postId)?.text.slice(range.start, range.end)).toBe(text);
  }
});

test('with every rule off the thread is untouched', () => {
  const { thread, kept, promotions, removed } = clean(laden, { off: ruleNames });
  expect(thread).toBe(laden);
  expect(kept).toEqual(laden.posts.map(({ text }) => ({ start: 0, end: text.length })));
  expect([promotions, removed]).toEqual([0, []]);
});

test('the thread given stays as it was', () => {
  const before = JSON.stringify(laden);
  clean(laden);
  expect(JSON.stringify(laden)).toBe(before);
});

test('a thread without posts is no surprise', () => {
  expect(clean(aThread({ posts: [] }))).toMatchObject({ kept: [], promotions: 0, removed: [] });
});
