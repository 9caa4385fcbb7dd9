import { describe, expect, test } from 'vitest';
import { type Changes, changesBetween, isOnlyMore, isUnchanged } from '../pipeline/changes';
import type { Gap, Post, Thread, Verdict } from '../pipeline/thread';
import { aPost, aThread, words } from './nouns/thread';

const complete: Verdict = { status: 'complete', reasons: ['end-seen'], missing: [] };
const partial: Verdict = { status: 'partial', reasons: ['more-to-load'], missing: [] };
const pulledAt = '2026-11-01T12:00:00.000Z';
const early = '2026-11-01T10:00:00.000Z';
const late = '2026-11-02T10:00:00.000Z';

const post = (id: string, change: Partial<Post> = {}): Post => ({
  ...aPost({ id }),
  createdAt: early,
  text: `Post ${id}.`,
  source: 'observed',
  ...change,
});
const version = (posts: Post[], change: Partial<Thread> = {}) => ({
  thread: { ...aThread(), verdict: complete, pulledAt, posts, branches: [], gaps: [], ...change },
});
const gap = (id: string, why: Gap['why']): Gap => ({ id, after: '1', why, text: null });
const communityNote = (text: string) => ({ title: 'Readers added context', text: words(text), url: null });

/** The ids in each list that is not empty. */
function brief(changes: Changes): Record<string, unknown> {
  const { added, filled, edited, gone, missing, communityNotes } = changes;
  const lists = {
    added: added.map(({ id }) => id),
    filled: filled.map(({ id }) => id),
    edited: edited.map(({ before, now }) => `${before.id}→${now.id}`),
    gone: gone.map((each) => `${each.post.id} ${each.why}`),
    missing: missing.map(({ id }) => id),
    communityNotes: communityNotes.map((each) => `${each.post.id} ${each.change}`),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

type Version = ReturnType<typeof version>;
const cases: Record<string, { before: Version; now: Version; expected: Record<string, unknown> }> = {
  'nothing, when the posts are the same': {
    before: version([post('1'), post('2')]),
    now: version([post('1'), post('2')], { pulledAt: late }),
    expected: {},
  },
  'a post written since': {
    before: version([post('1')]),
    now: version([post('1'), post('2', { createdAt: late })]),
    expected: { added: ['2'] },
  },
  'a post that was there, and that the earlier version lacked': {
    before: version([post('1')], { verdict: partial }),
    now: version([post('1'), post('2')]),
    expected: { filled: ['2'] },
  },
  'a post of no known date, added to a whole thread, but not to a partial one': {
    before: version([post('1')], { verdict: partial }),
    now: version([post('1'), post('2', { createdAt: null })]),
    expected: { filled: ['2'] },
  },
  'a post whose rest came': {
    before: version([post('1', { cut: 'long-post', text: 'Post' })]),
    now: version([post('1')]),
    expected: { filled: ['1'] },
  },
  'words changed': {
    before: version([post('1'), post('2')]),
    now: version([post('1'), post('2', { text: 'Post two.' })]),
    expected: { edited: ['2→2'] },
  },
  'no edit, where only white space differs': {
    before: version([post('1', { text: 'One  two\nthree' })]),
    now: version([post('1', { text: 'One two\n\nthree ' })]),
    expected: {},
  },
  'no edit, where two sources write the same post in two ways': {
    before: version([post('1', { source: 'rendered', text: 'See news.example…' })]),
    now: version([post('1', { text: 'See news.example/a' })]),
    expected: {},
  },
  'an edited post, which has a new id': {
    before: version([post('1'), post('2')]),
    now: version([post('1'), post('3', { text: 'Post two.', versions: ['2', '3'], createdAt: late })]),
    expected: { edited: ['2→3'] },
  },
  'no edit, where both versions were made after it': {
    before: version([post('3', { versions: ['2', '3'] })]),
    now: version([post('3', { versions: ['2', '3'] })]),
    expected: {},
  },
  'a deleted post': {
    before: version([post('1'), post('2')]),
    now: version([post('1')], { gaps: [gap('2', 'deleted')], verdict: partial }),
    expected: { gone: ['2 deleted'] },
  },
  'a withheld post, in X’s own words': {
    before: version([post('1'), post('2')]),
    now: version([post('1')], { gaps: [gap('2', 'withheld')], verdict: partial }),
    expected: { gone: ['2 withheld'] },
  },
  'a deleted post, where the thread is whole without it': {
    before: version([post('1'), post('2')]),
    now: version([post('1')]),
    expected: { gone: ['2 deleted'] },
  },
  'nothing gone, where X only has not sent it': {
    before: version([post('1'), post('2'), post('3')]),
    now: version([post('1')], { gaps: [gap('2', 'not-sent')], verdict: partial }),
    expected: { missing: ['2', '3'] },
  },
  'a post that comes cut now': {
    before: version([post('1')]),
    now: version([post('1', { cut: 'long-post', text: 'Post' })]),
    expected: { missing: ['1'] },
  },
  'a Community Note come, gone and changed': {
    before: version([
      post('1'),
      post('2', { communityNote: communityNote('Old.') }),
      post('3', { communityNote: communityNote('A.') }),
    ]),
    now: version([
      post('1', { communityNote: communityNote('New.') }),
      post('2'),
      post('3', { communityNote: communityNote('B.') }),
    ]),
    expected: { communityNotes: ['1 come', '2 gone', '3 changed'] },
  },
  'no Community Note gone, where another source was asked': {
    before: version([post('1', { communityNote: communityNote('Old.') })]),
    now: version([post('1', { source: 'syndication' })]),
    expected: {},
  },
  'a post added beside the main line': {
    before: version([post('1')]),
    now: version([post('1')], { branches: [{ from: '1', posts: [post('2', { createdAt: late })] }] }),
    expected: { added: ['2'] },
  },
};

describe('what changed between two versions', () => {
  test.each(Object.entries(cases))('%s', (_, { before, now, expected }) => {
    expect(brief(changesBetween(before, now))).toEqual(expected);
  });
});

test('a version that has only more may stand in the place of the earlier one', () => {
  const before = version([post('1')], { verdict: partial });
  const more = changesBetween(before, version([post('1'), post('2')]));
  expect([isUnchanged(more), isOnlyMore(more)]).toEqual([false, true]);
  const other = changesBetween(before, version([post('1', { text: 'Else.' }), post('2')]));
  expect([isUnchanged(other), isOnlyMore(other)]).toEqual([false, false]);
  expect(isUnchanged(changesBetween(before, before))).toBe(true);
});
