import { beforeAll, describe, expect, test } from 'vitest';
import type { Snippet } from '../../../pipeline/found';
import type { Database } from '../../../pipeline/save/database';
import { isWithin } from '../../../pipeline/save/search/edits';
import { createSearchIndex } from '../../../pipeline/save/search/search-index';
import type { SearchedText } from '../../../pipeline/save/search/searched-text';
import { databaseIn, freshMemory } from '../memory';

const texts: Partial<SearchedText>[] = [
  { id: 'fr', title: 'Qui paie la garantie ?', text: 'Une garantie d’État protège la banque. L’élève a compris.' },
  {
    id: 'en',
    title: 'Who pays',
    text: 'A loan guarantee is a promise made to a lender.',
    comments: 'Compare with Corvane.',
  },
  { id: 'ja', title: '保証とは何か', text: '保証人は借りた人の代わりに返す。' },
  { id: 'ar', title: 'ما هو الضمان', text: 'الضمان وعد للبنك.' },
  { id: 'note', title: 'Rain', text: 'It rained.', notes: 'An insurer pays for what is rare.' },
];
const full = (text: Partial<SearchedText>): SearchedText => ({
  id: '',
  revision: 'r1',
  title: '',
  author: '',
  text: '',
  notes: '',
  comments: '',
  ...text,
});
const summaries = (ids: string[], savedAt = 'r1') => ids.map((id) => ({ id, savedAt }));
const all = texts.map(({ id = '' }) => id);
const asText = (snippet: Snippet | null | undefined) =>
  snippet?.pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('the search', () => {
  const set: { database?: Database; index?: ReturnType<typeof createSearchIndex> } = {};
  const find = (query: string) =>
    set.index?.find(query) ?? { ids: [], inTitle: () => [], snippets: async () => new Map() };
  beforeAll(async () => {
    set.database = databaseIn(freshMemory());
    await set.database.texts.bulkPut(texts.map(full));
    set.index = createSearchIndex(set.database);
    await set.index.refresh(summaries(all));
  });

  test.each<[string, string, string[]]>([
    ['a word', 'lender', ['en']],
    ['its beginning', 'lend', ['en']],
    ['without its accents', 'ELEVE', ['fr']],
    ['with an elided article', 'l’élève', ['fr']],
    ['all of several words', 'promise loan', ['en']],
    ['not only one of them', 'promise banque', []],
    ['with a slip of the pen', 'garentie', ['fr']],
    ['with two letters swapped', 'lednre', []],
    ['with two swapped in a longer word', 'guarnatee', ['en']],
    ['a comment', 'corvane', ['en']],
    ['a context note', 'insurer', ['note']],
    ['Japanese, across a border of words', '証人', ['ja']],
    ['one character', '借', ['ja']],
    ['Arabic', 'الضمان', ['ar']],
    ['nothing at all', 'zzzzzz', []],
    ['no words', '…', []],
  ])('finds %s', (_, query, expected) => {
    expect(find(query).ids).toEqual(expected);
  });

  test('a title says more than a text', () => {
    expect(find('pays').ids).toEqual(['en', 'note']);
  });

  test('shows the words around the hit, and marks it', async () => {
    const snippets = async (query: string, id: string) => (await find(query).snippets([id])).get(id);
    expect(asText(await snippets('banqu', 'fr'))).toContain('protège la [banque]. L’élève');
    expect(await snippets('corvane', 'en')).toMatchObject({ from: 'comments' });
    expect(asText(await snippets('保証人', 'ja'))).toBe('[保証人]は借りた人の代わりに返す。');
    expect(await snippets('rain', 'fr')).toBeNull();
    expect(find('paie').inTitle('Qui paie la garantie ?')).toContainEqual({ text: 'paie', hit: true });
  });
});

describe('the index', () => {
  const many = (n: number, revision = 'r1') =>
    Array.from({ length: n }, (_, at) => full({ id: `c${at}`, revision, text: `common word${at}` }));
  const idsOf = (list: SearchedText[]) => list.map(({ id }) => id);

  test('is kept, follows what was added, changed and deleted, and is made anew when it is missing', async () => {
    const memory = freshMemory();
    const database = databaseIn(memory);
    const list = many(120);
    await database.texts.bulkPut(list);
    await createSearchIndex(database).refresh(summaries(idsOf(list)));
    expect(await database.segments.count()).toBe(1);

    await database.texts.put(full({ id: 'c7', revision: 'r2', text: 'other' }));
    await database.texts.put(full({ id: 'new', text: 'common novelty' }));
    const index = createSearchIndex(database);
    const kept = idsOf(list).filter((id) => id !== 'c7' && id !== 'c8');
    await index.refresh([...summaries(kept), ...summaries(['c7'], 'r2'), ...summaries(['new'])]);
    expect(index.find('word7').ids).not.toContain('c7');
    expect(index.find('other').ids).toEqual(['c7']);
    expect(index.find('novelty').ids).toEqual(['new']);
    expect(index.find('common').ids).not.toContain('c8');
    expect(index.find('common').ids).toHaveLength(119);
    // A few new ones are not worth a segment of their own.
    expect(await database.segments.count()).toBe(1);

    await database.segments.clear();
    const anew = createSearchIndex(database);
    await anew.refresh(summaries(idsOf(list)));
    expect(anew.find('word119').ids).toEqual(['c119']);
  });

  test('a segment of which most is out of date is dropped', async () => {
    const database = databaseIn(freshMemory());
    const list = many(100);
    await database.texts.bulkPut(list);
    await createSearchIndex(database).refresh(summaries(idsOf(list)));
    const before = await database.segments.toCollection().primaryKeys();
    await createSearchIndex(database).refresh(summaries(idsOf(list).slice(0, 30)));
    const after = await database.segments.toCollection().primaryKeys();
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });
});

test.each([
  ['abc', 'abc', 1, true],
  ['abcd', 'abd', 1, true],
  ['abcd', 'abxd', 1, true],
  ['abcd', 'abdc', 1, true],
  ['abcd', 'axxd', 1, false],
  ['abcd', 'axxd', 2, true],
  ['abcdef', 'abc', 2, false],
  ['', 'a', 1, true],
] as const)('%j and %j within %i: %j', (a, b, most, expected) => {
  expect(isWithin(a, b, most)).toBe(expected);
  expect(isWithin(b, a, most)).toBe(expected);
});
