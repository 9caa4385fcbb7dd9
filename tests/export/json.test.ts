import { describe, expect, test } from 'vitest';
import type { Copy } from '../../pipeline/copy';
import { fromJson, toJson } from '../../pipeline/export/json';
import { marksOf } from '../../pipeline/mark';
import { createPlacing } from '../../pipeline/place';
import { plainWords } from '../../pipeline/plain-words';
import type { Quote } from '../../pipeline/thread';
import { fixture } from '../golden';
import { annotatedCopy } from './copies';

test('a copy comes back byte for byte', () => {
  const text = fixture('annotated-copy', 'copy.json');
  const outcome = fromJson(text);
  expect(outcome.ok && toJson(outcome.value)).toBe(text);
  expect(outcome.ok && toJson(outcome.value, 0).trimEnd()).not.toContain('\n');
});

test('a copy made before branches, shortened links and paired translations were kept is read as it is', () => {
  const copy = annotatedCopy();
  expect('shortened' in copy.article).toBe(false);
  const sections = [...copy.article.sections, ...(copy.article.translation?.sections ?? [])];
  expect(sections.some((section) => 'branchFrom' in section || 'beside' in section)).toBe(false);
  expect(fromJson(toJson(copy))).toEqual({ ok: true, value: copy });
});

test('what a copy holds of them is checked', () => {
  const copy = annotatedCopy();
  const shortened = [{ postId: '1', text: 'a', from: 'https://a.example/?utm_source=x', to: 'https://a.example/' }];
  expect(fromJson(toJson({ ...copy, article: { ...copy.article, shortened } })).ok).toBe(true);
  for (const spoilt of [{ shortened: [{ postId: '"><b>' }] }, { shortened: 'all' }]) {
    expect(fromJson(JSON.stringify({ ...copy, article: { ...copy.article, ...spoilt } })).ok).toBe(false);
  }
  const [first] = copy.article.sections;
  for (const spoilt of [{ branchFrom: '"><b>' }, { beside: 7 }]) {
    const article = { ...copy.article, sections: [{ ...first, ...spoilt }] };
    expect(fromJson(JSON.stringify({ ...copy, article })).ok).toBe(false);
  }
});

test('fields of a later time are kept', () => {
  const copy = { ...annotatedCopy(), mood: 'curious' };
  expect(fromJson(toJson(copy))).toEqual({ ok: true, value: copy });
});

const spoilt: Record<string, (copy: Copy) => unknown> = {
  'not an object': () => [1, 2],
  'another format': (copy) => ({ ...copy, format: 'other' }),
  'no version': ({ version, ...copy }) => copy,
  'version 0': (copy) => ({ ...copy, version: 0 }),
  'no thread': ({ thread, ...copy }) => copy,
  'a post id that is a number': (copy) => ({
    ...copy,
    thread: { ...copy.thread, posts: [{ ...copy.thread.posts[0], id: 7 }] },
  }),
  'an unknown kind of block': (copy) => ({
    ...copy,
    article: {
      ...copy.article,
      sections: [
        { id: 's1', heading: null, headingFrom: null, blocks: [{ id: 'b1', postId: null, text: '', type: 'script' }] },
      ],
    },
  }),
  'an id that is markup': (copy) => ({ ...copy, notes: copy.notes.map((note) => ({ ...note, id: '"><script>' })) }),
  'an asset that is no picture': (copy) => ({
    ...copy,
    assets: { 'https://a.example': { type: 'text/html', data: 'PHA+' } },
  }),
  'an asset that is no base64': (copy) => ({
    ...copy,
    assets: { 'https://a.example': { type: 'image/png', data: '"><b>' } },
  }),
  'a highlight without selectors': (copy) => ({
    ...copy,
    highlights: copy.highlights.map((each) => ({ ...each, selectors: [] })),
  }),
};

describe('what is no copy is refused', () => {
  test.each(Object.entries(spoilt))('%s', (_, spoil) => {
    expect(fromJson(JSON.stringify(spoil(annotatedCopy())))).toMatchObject({ ok: false, why: 'not-a-copy' });
  });

  test.each(['', 'null', '{', '{"format":"epure"', toJson(annotatedCopy()).slice(0, 4000)])(
    'the text %.20j',
    (text) => {
      expect(fromJson(text)).toMatchObject({ ok: false, why: 'not-a-copy' });
    },
  );

  test('the detail says where', () => {
    const copy = annotatedCopy();
    const outcome = fromJson(JSON.stringify({ ...copy, thread: { ...copy.thread, unreadable: 'two' } }));
    expect(outcome).toMatchObject({ ok: false, detail: expect.stringMatching(/^thread\.unreadable: /u) });
  });
});

test('a copy of a later version is told from a damaged one', () => {
  const outcome = fromJson(JSON.stringify({ format: 'epure', version: 2, anything: true }));
  expect(outcome).toEqual({ ok: false, why: 'copy-too-new', detail: 'version 2; this Épure reads version 1' });
});

test('posts quoted in posts without end are refused, not followed', () => {
  const copy = annotatedCopy();
  const [post] = copy.thread.posts;
  if (!post) throw new Error('the fixture has posts');
  const nested = Array.from({ length: 2000 }).reduce<Quote>(
    (quote) => ({ id: '1', post: { ...post, quote }, missing: null }),
    {
      id: '1',
      post: null,
      missing: null,
    },
  );
  const thread = { ...copy.thread, posts: [{ ...post, quote: nested }] };
  expect(fromJson(JSON.stringify({ ...copy, thread }))).toMatchObject({ ok: false, why: 'not-a-copy' });
});

test('a highlight says which text it stands in; one that says it in a way not known yet is kept, and unplaced', () => {
  const copy = annotatedCopy();
  const [highlight] = copy.highlights;
  for (const where of ['translation', 'beside:b14', 'note:money/loan-guarantee', 'margin:b1']) {
    const outcome = fromJson(JSON.stringify({ ...copy, highlights: [{ ...highlight, where }] }));
    expect(outcome.ok && outcome.value.highlights[0]?.where).toBe(where);
    expect(
      outcome.ok &&
        marksOf(copy.article, copy.notes, outcome.value.highlights, createPlacing(copy.article, copy.notes, plainWords))
          .unplaced,
    ).toHaveLength(1);
  }
  expect(fromJson(JSON.stringify({ ...copy, highlights: [{ ...highlight, where: 7 }] })).ok).toBe(false);
});
