import { describe, expect, test } from 'vitest';
import type { CopySummary } from '../pipeline/copy';
import { unread } from '../pipeline/reading-place';
import { facetsOf, narrowing, type ShelfChoice, shelve, threadsOf, wholeShelf } from '../pipeline/shelf';

const copy = (id: string, change: Partial<CopySummary> = {}): CopySummary => ({
  id,
  threadId: id,
  savedAt: '2026-11-01T00:00:00.000Z',
  title: id,
  author: { handle: 'ada', name: 'Ada' },
  publishedAt: null,
  lang: 'en',
  status: 'complete',
  highlights: 0,
  notes: 0,
  posts: 1,
  tags: [],
  place: unread,
  ...change,
});
const library = [
  copy('a', { savedAt: '2026-11-01T00:00:00.000Z', tags: ['law'], publishedAt: '2026-05-01T00:00:00.000Z' }),
  copy('b', {
    savedAt: '2026-11-03T00:00:00.000Z',
    lang: 'fr',
    author: { handle: 'bob', name: 'Émile' },
    title: 'Été',
  }),
  copy('c1', { threadId: 'c', savedAt: '2026-11-02T00:00:00.000Z', tags: ['law'], title: 'z old' }),
  copy('c2', { threadId: 'c', savedAt: '2026-11-04T00:00:00.000Z', status: 'partial', title: 'eta' }),
];
const threads = threadsOf(library);
const ids = (choice: Partial<ShelfChoice>, found: string[] | null = null) =>
  shelve(threads, { ...wholeShelf, ...choice }, found).map(({ latest }) => latest.id);

describe('the shelf', () => {
  test('lists each thread once, by its latest version, with the earlier ones', () => {
    expect(ids({})).toEqual(['c2', 'b', 'a']);
    expect(shelve(threads, wholeShelf, null)[0]?.earlier.map(({ id }) => id)).toEqual(['c1']);
  });

  test.each<[Partial<ShelfChoice>, string[]]>([
    [{ sort: 'saved-old' }, ['a', 'b', 'c2']],
    [{ sort: 'title' }, ['a', 'c2', 'b']],
    [{ sort: 'published-new' }, ['a', 'c2', 'b']],
    [{ sort: 'published-old' }, ['a', 'c2', 'b']],
    [{ author: 'bob' }, ['b']],
    [{ tag: 'law' }, ['c2', 'a']],
    [{ lang: 'fr' }, ['b']],
    [{ status: 'partial' }, ['c2']],
    [{ state: 'read' }, []],
    [{ from: '2026-11-03' }, ['c2', 'b']],
    [{ to: '2026-11-01' }, ['a']],
    [{ tag: 'law', from: '2026-11-02' }, ['c2']],
  ])('is narrowed and ordered by %j', (choice, expected) => {
    expect(ids(choice).toSorted()).toEqual(expected.toSorted());
    if (choice.sort && choice.sort !== 'published-new' && choice.sort !== 'published-old')
      expect(ids(choice)).toEqual(expected);
    else expect(ids(choice)[0]).toBe(expected[0]);
  });

  test('follows a search, and knows which version answers it', () => {
    expect(ids({ sort: 'best' }, ['a', 'c1', 'c2', 'gone'])).toEqual(['a', 'c2']);
    expect(ids({ sort: 'saved-new' }, ['a', 'c1'])).toEqual(['c2', 'a']);
    expect(shelve(threads, { ...wholeShelf, sort: 'best' }, ['c1', 'c2']).map(({ found }) => found)).toEqual(['c1']);
    expect(ids({ sort: 'best', lang: 'fr' }, ['a', 'b'])).toEqual(['b']);
  });

  test('offers what it can be narrowed by, the most frequent first', () => {
    const { authors, tags, langs } = facetsOf(library);
    expect(authors).toEqual([
      { value: 'ada', label: 'Ada', n: 3 },
      { value: 'bob', label: 'Émile', n: 1 },
    ]);
    expect([tags.map(({ value }) => value), langs.map(({ n }) => n)]).toEqual([['law'], [3, 1]]);
    expect([narrowing(wholeShelf), narrowing({ ...wholeShelf, tag: 'law', from: '2026-01-01' })]).toEqual([0, 2]);
  });
});
