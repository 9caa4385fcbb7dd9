import { expect, test } from 'vitest';
import { readJsonFile } from '../../pipeline/pull/from-file';
import { now } from './read';

const author = {
  screen_name: 'claire_fixture',
  name: 'Claire Fixture',
  avatar_url: 'https://pbs.twimg.com/profile_images/1/a.jpg',
};
const base = { type: 'status', author, created_at: 'Mon Oct 27 08:00:00 +0000 2025', lang: 'en' };
const text = '🚀 R&amp;D by @dana #fact https://t.co/a000000000';
const first = {
  ...base,
  id: '1982718910264246272',
  text: 'shown otherwise',
  raw_text: {
    text,
    facets: [
      { type: 'mention', indices: [14, 19], original: '@dana' },
      { type: 'hashtag', indices: [20, 25], original: 'fact' },
      {
        type: 'url',
        indices: [26, 49],
        original: 'https://t.co/a000000000',
        replacement: 'https://example.org/',
        display: 'example.org',
      },
    ],
  },
  poll: {
    choices: [
      { label: 'Yes', count: 3 },
      { label: 'No', count: 4 },
    ],
    ends_at: '2025-10-28T08:00:00Z',
  },
  media: {
    all: [{ type: 'photo', url: 'https://pbs.twimg.com/media/M5.jpg', altText: 'A bridge', width: 4, height: 3 }],
  },
  community_note: { text: 'Readers added this.', facets: [] },
};
const second = {
  ...base,
  id: '1982719161922486273',
  text: 'And on.',
  replying_to: { screen_name: 'claire_fixture', status: first.id },
  quote: { type: 'tombstone', id: '20', reason: 'deleted', message: 'Deleted.' },
  card: { url: 'https://example.org/', title: 'A page', domain: 'example.org' },
};
const pull = (answer: object) => readJsonFile(JSON.stringify({ code: 200, author, ...answer }), { now });

test('a thread of FxTwitter, which does not vouch for its end', () => {
  const thread = pull({ status: second, thread: [first, second] });
  expect(thread).toMatchObject({
    ok: true,
    value: {
      id: first.id,
      author: { handle: 'claire_fixture', name: 'Claire Fixture' },
      source: 'fxtwitter',
      verdict: { status: 'unknown', reasons: ['end-not-told'] },
      posts: [
        {
          text: '🚀 R&D by @dana #fact example.org',
          parts: [
            {
              inlines: [
                {},
                { kind: 'mention', handle: 'dana' },
                {},
                { kind: 'hashtag', tag: 'fact' },
                {},
                { kind: 'link' },
              ],
            },
          ],
          poll: {
            options: [
              { label: 'Yes', votes: 3 },
              { label: 'No', votes: 4 },
            ],
          },
          media: [{ kind: 'photo', alt: 'A bridge' }],
          communityNote: { text: [{ text: 'Readers added this.' }] },
          createdAt: '2025-10-27T08:00:00.000Z',
        },
        { text: 'And on.', card: { title: 'A page', url: 'https://example.org/' }, communityNote: null },
      ],
    },
  });
});

test('a post that is not shown leaves a gap', () => {
  const third = {
    ...second,
    id: '1982719413580726274',
    replying_to: { screen_name: 'claire_fixture', status: second.id },
  };
  const gone = { type: 'tombstone', id: second.id, reason: 'deleted', message: 'This post was deleted.' };
  expect(pull({ status: first, thread: [first, gone, third] })).toMatchObject({
    value: { gaps: [{ id: second.id, after: first.id, why: 'deleted', text: 'This post was deleted.' }] },
  });
});

test.each([
  ['deleted', 'deleted'],
  ['suspended', 'withheld'],
  ['private', 'withheld'],
  ['unavailable', 'unavailable'],
])('a post gone for the reason %s is %s, with the message or without', (reason, why) => {
  const third = {
    ...second,
    id: '1982719413580726274',
    replying_to: { screen_name: 'claire_fixture', status: second.id },
  };
  for (const message of ['This post is not here.', null, undefined]) {
    const gone = { type: 'tombstone', id: second.id, reason, message };
    const gap = { id: second.id, after: first.id, why };
    expect(pull({ status: first, thread: [first, gone, third] })).toMatchObject({ value: { gaps: [gap] } });
  }
});

const onlyPost = (given: object) => {
  const read = pull({ status: { ...first, ...given }, thread: [{ ...first, ...given }] });
  return read.ok ? read.value.posts[0] : null;
};

test('a poll without an end has none, and one of the past is final', () => {
  const poll = { ...first.poll, ends_at: null };
  expect(onlyPost({ poll })?.poll).toMatchObject({ endsAt: null, final: false });
  expect(onlyPost({ poll: { ...poll, time_left_en: '3 hours left' } })?.poll).toMatchObject({ final: false });
  expect(onlyPost({ poll: { ...poll, time_left_en: 'Final results' } })?.poll).toMatchObject({
    endsAt: null,
    final: true,
  });
});

test('a card says nothing where FxTwitter has null', () => {
  const card = { url: 'https://example.org/', title: 'A page', description: null, domain: null, image: null };
  expect(onlyPost({ poll: null, card })?.card).toMatchObject({ title: 'A page', description: null, site: null });
});

test('a quoted post that is gone keeps its id', () => {
  const quote = { type: 'tombstone', reason: 'suspended', id: '55' };
  expect(onlyPost({ quote })?.quote).toEqual({ id: '55', post: null, missing: null });
  expect(onlyPost({ quote: { ...quote, message: 'Suspended.' } })?.quote?.missing).toBe('Suspended.');
});

test.each<[string, object]>([
  ['not-found', { code: 404, status: { type: 'tombstone', id: '20', message: 'Deleted.' }, thread: null }],
  ['unknown-shape', { code: 200, thread: [{ type: 'status', id: 'x' }], status: null }],
])('%s', (why, answer) => {
  expect(pull(answer)).toMatchObject({ ok: false, why });
});
