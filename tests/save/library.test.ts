import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { Copy } from '../../pipeline/copy';
import type { Highlight } from '../../pipeline/highlight';
import { openLibrary } from '../../pipeline/save/library';
import { copyOf, databaseIn, freshMemory, good } from './memory';

const open = (memory = freshMemory()) => {
  const database = databaseIn(memory);
  return { memory, database, library: openLibrary(database) };
};
const mark = (id: string, change: Partial<Highlight> = {}): Highlight => ({
  id,
  createdAt: '2026-11-01T10:00:00.000Z',
  updatedAt: '2026-11-01T10:00:00.000Z',
  colour: 'yellow',
  comment: '',
  postId: null,
  blockId: 'b1',
  selectors: [
    { type: 'TextQuoteSelector', exact: id, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: 1 },
  ],
  ...change,
});
/** As it comes out of the library: with what it keeps beside the copy. */
const shelved = (copy: Copy, change: Partial<Copy> = {}): Copy => ({
  ...copy,
  tags: [],
  place: { state: 'unread', blockId: null, share: 0 },
  ...change,
});
const [firstPost, ...laterPosts] = copyOf().thread.posts;
if (!firstPost) throw new Error('the fixture has no post');

describe('saving', () => {
  test('a copy comes back as it went in, after the browser was closed', async () => {
    const { memory, database, library } = open();
    const copy = copyOf();
    expect(good(await library.save(copy, [])).id).toBe(copy.id);
    database.close();
    const again = open(memory);
    expect(good(await again.library.load(copy.id))).toEqual(shelved(copy));
    expect(good(await again.library.list()).map(({ title }) => title)).toEqual([copy.article.title]);
  });

  test('two tabs that save the same thread at once make one copy, with what both marked', async () => {
    const { memory, library } = open();
    const other = open(memory).library;
    const saved = await Promise.all([
      library.save(copyOf({ id: 'tab-1', highlights: [mark('h1')] }), []),
      other.save(copyOf({ id: 'tab-2', highlights: [mark('h2')] }), []),
    ]);
    const ids = new Set(saved.map((outcome) => good(outcome).id));
    expect(ids.size).toBe(1);
    const [kept] = good(await library.list());
    expect(good(await library.list())).toHaveLength(1);
    const { highlights } = good(await library.load(kept?.id ?? ''));
    expect(highlights.map(({ id }) => id).sort()).toEqual(['h1', 'h2']);
  });

  test('a highlight that a tab took away goes; one that it never saw stays', async () => {
    const { library } = open();
    await library.save(copyOf({ highlights: [mark('h1'), mark('h2')] }), []);
    const { highlights } = good(await library.save(copyOf({ highlights: [] }), ['h1']));
    expect(highlights.map(({ id }) => id)).toEqual(['h2']);
  });

  test('a thread that says something else is kept beside the earlier version', async () => {
    const { library } = open();
    await library.save(copyOf({ id: 'before' }), []);
    const edited = { ...firstPost, text: `${firstPost.text} Corrected.` };
    const saved = good(await library.save(copyOf({ id: 'now', posts: [edited, ...laterPosts] }), []));
    expect(saved.id).toBe('now');
    expect(good(await library.load('before')).thread.posts[0]?.text).toBe(firstPost.text);
    expect(good(await library.list())).toHaveLength(2);
  });

  test('a copy that only grew while it was read takes its own place', async () => {
    const { library } = open();
    await library.save(copyOf({ posts: [firstPost] }), []);
    expect(good(await library.save(copyOf(), [])).id).toBe('copy-1');
    expect(good(await library.load('copy-1')).thread.posts).toHaveLength(1 + laterPosts.length);
    expect(good(await library.list())).toHaveLength(1);
  });

  test('a copy that lost posts never takes the place of the fuller one', async () => {
    const { library } = open();
    await library.save(copyOf(), []);
    expect(good(await library.save(copyOf({ posts: [firstPost] }), [])).id).not.toBe('copy-1');
    expect(good(await library.load('copy-1')).thread.posts).toHaveLength(1 + laterPosts.length);
  });

  test('tags and the place outlive a copy that is saved again', async () => {
    const { library } = open();
    await library.save(copyOf({ highlights: [] }), []);
    await library.changeTags(['copy-1'], { add: ['law'] });
    await library.setPlace('copy-1', { state: 'reading', blockId: 'b3', share: 0.4 });
    await library.save(copyOf({ highlights: [mark('h1')] }), []);
    expect(good(await library.load('copy-1'))).toMatchObject({
      tags: ['law'],
      place: { state: 'reading', blockId: 'b3', share: 0.4 },
      highlights: [{ id: 'h1' }],
    });
  });
});

describe('when the disk is full', () => {
  test('the reader is told so, and nothing is half-written', async () => {
    const { database, library } = open();
    await library.save(copyOf({ id: 'before', threadId: '1' }), []);
    // The copy and its summary are written, then there is no room left.
    database.texts.hook('creating', () => {
      throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    });
    const outcome = await library.save(copyOf({ id: 'now', threadId: '2' }), []);
    expect(outcome).toMatchObject({ ok: false, why: 'storage-full' });
    expect(await database.copies.toCollection().primaryKeys()).toEqual(['before']);
    expect(await database.summaries.toCollection().primaryKeys()).toEqual(['before']);
  });

  test('any other refusal has its own words', async () => {
    const { database, library } = open();
    database.texts.hook('creating', () => {
      throw new Error('denied');
    });
    expect(await library.save(copyOf(), [])).toMatchObject({ ok: false, why: 'storage-refused' });
  });
});

test('when the worker is stopped between two writes, neither is there', async () => {
  const { memory, database, library } = open();
  // What the browser does with a transaction whose worker it stops.
  database.summaries.hook('creating', () => {
    Dexie.currentTransaction.abort();
  });
  expect((await library.save(copyOf(), [])).ok).toBe(false);
  const again = open(memory);
  expect(await again.database.copies.count()).toBe(0);
  expect(good(await again.library.list())).toEqual([]);
});

describe('deleting', () => {
  test('can be undone, with tags and place, until the bin is emptied', async () => {
    const { library, database } = open();
    await library.save(copyOf({ id: 'a', threadId: '1' }), []);
    await library.save(copyOf({ id: 'b', threadId: '2' }), []);
    await library.changeTags(['a'], { add: ['law'] });
    await library.delete(['a']);
    expect(good(await library.list()).map(({ id }) => id)).toEqual(['b']);
    expect(await library.load('a')).toMatchObject({ ok: false, why: 'copy-missing' });
    await library.bringBack(['a']);
    expect(good(await library.load('a')).tags).toEqual(['law']);

    await library.delete(['a']);
    await library.emptyBin('2000-01-01T00:00:00.000Z');
    expect(await database.copies.count()).toBe(2);
    await library.emptyBin('2100-01-01T00:00:00.000Z');
    expect(await database.copies.toCollection().primaryKeys()).toEqual(['b']);
    expect(await database.texts.toCollection().primaryKeys()).toEqual(['b']);
  });

  test('a copy that is saved again after it was deleted is back, and stays when the bin is emptied', async () => {
    const { library } = open();
    await library.save(copyOf(), []);
    await library.delete(['copy-1']);
    await library.save(copyOf(), []);
    await library.emptyBin('2100-01-01T00:00:00.000Z');
    expect(good(await library.load('copy-1')).id).toBe('copy-1');
  });
});

test('tags are trimmed, kept once, renamed and taken away', async () => {
  const { library } = open();
  await library.save(copyOf(), []);
  const tags = async () => good(await library.load('copy-1')).tags;
  await library.changeTags(['copy-1'], { add: ['  law ', 'Law', '', 'économie'] });
  expect(await tags()).toEqual(['law', 'économie']);
  await library.changeTags(['copy-1'], { add: ['LAW'], remove: ['law'] });
  expect(await tags()).toEqual(['économie', 'LAW']);
  await library.changeTags(['copy-1'], { remove: ['LAW', 'économie'] });
  expect(await tags()).toEqual([]);
});

test('the latest version of a thread is found by the thread', async () => {
  const { library } = open();
  await library.save(copyOf({ id: 'old', savedAt: '2026-10-01T00:00:00.000Z' }), []);
  await library.save(copyOf({ id: 'new', posts: [firstPost], savedAt: '2026-11-01T00:00:00.000Z' }), []);
  expect(good(await library.loadLatest(copyOf().thread.id))?.id).toBe('new');
  expect(good(await library.loadLatest('404'))).toBeNull();
});
