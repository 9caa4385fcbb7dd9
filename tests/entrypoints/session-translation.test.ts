// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReaderNotes } from '../../entrypoints/reader/notes';
import type { Pull } from '../../entrypoints/reader/pull';
import { createSession } from '../../entrypoints/reader/session';
import { noSources } from '../../entrypoints/reader/sources';
import { articleOf } from '../../pipeline';
import type { Translation } from '../../pipeline/article';
import { type Copy, makeCopy } from '../../pipeline/copy';
import { ask, type Saving } from '../../pipeline/messages';
import { success } from '../../pipeline/outcome';
import type { Thread } from '../../pipeline/thread';
import { translated } from '../../pipeline/translate';
import { annotatedCopy, french } from '../export/copies';
import { aChain, aThread } from '../nouns/thread';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../pipeline/messages', () => ({ ask: vi.fn(), askTab: vi.fn() }));
vi.mock('../../pipeline/save/errands', () => ({}));
vi.mock('../../pipeline/save/drift-shapes', () => ({}));
vi.mock('../../pipeline/save/third-party', () => ({ loadThirdParty: async () => ({ base: null }) }));
vi.mock('../../pipeline/save/thread-places', () => ({ loadThreadPlace: async () => null, keepThreadPlace: vi.fn() }));

const first: Thread = { ...aThread({ posts: aChain('The first post says this.', 'The second says that.') }) };
const twice = (text: string) => Promise.resolve(`fr(${text})`);

beforeEach(() => {
  vi.stubGlobal('Translator', {
    availability: async () => 'available',
    create: async () => ({ translate: twice, destroy: () => undefined }),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.mocked(ask).mockReset();
});

/** A reader without notes of its own, before a library with one copy, or none; gives what it saves there. */
function open(inLibrary: Copy | null) {
  const saved: Copy[] = [];
  vi.mocked(ask).mockImplementation((async (name: string, sent: unknown) => {
    if (name === 'saveCopy') {
      const { copy } = sent as Saving;
      saved.push(copy);
      return success({ id: copy.id, highlights: copy.highlights });
    }
    return success(inLibrary);
  }) as typeof ask);
  const notes = { place: () => [], isShown: () => true } as unknown as ReaderNotes;
  const options = { cleaningOff: [], keepFilms: false, words: french };
  return { session: createSession(options, Promise.resolve(notes)), saved };
}

function pullOf(thread: Thread): Promise<Pull> {
  const pulled = {
    thread,
    moreOnX: null,
    originalFailed: null,
    collectable: false,
    sources: noSources,
    askable: false,
  };
  return Promise.resolve({ outcome: success(pulled), drift: null });
}

async function keptWith(thread: Thread): Promise<Copy & { article: { translation: Translation } }> {
  const article = articleOf(thread, { off: [] });
  const translation = await translated(article, { lang: 'fr', dir: 'ltr', translate: twice, onShare: () => undefined });
  const content = { thread, article: { ...article, translation }, notes: [], highlights: [], assets: {} };
  const kept = makeCopy(content, { id: '7d0c1f6e-0000-4000-8000-000000000001', at: '2026-01-02T03:04:05.000Z' });
  return { ...kept, article: { ...article, translation } };
}

test('a thread that is whole only when it comes again is kept with the translation that its copy has', async () => {
  const inLibrary = await keptWith(first);
  const { session, saved } = open(inLibrary);
  await session.pullFromPage(pullOf({ ...first, posts: first.posts.slice(0, 1) }));
  await vi.waitFor(() => expect(session.known.before.value).not.toBeNull());
  expect(session.reading.value?.article.translation).toBeNull();
  await session.pullFromPage(pullOf(first));
  expect(session.reading.value?.article.translation).toEqual(inLibrary.article.translation);
  expect(session.keeping.keptId.value).toBe(inLibrary.id);
  await session.keeping.keepAgain();
  expect(saved.at(-1)).toMatchObject({ id: inLibrary.id, article: { translation: inLibrary.article.translation } });
});

test('one that comes again with the same words keeps it, and one with other words does not', async () => {
  const inLibrary = await keptWith(first);
  const { session } = open(inLibrary);
  await session.pullFromPage(pullOf(first));
  await vi.waitFor(() => expect(session.reading.value?.article.translation).toEqual(inLibrary.article.translation));
  await session.pullFromPage(pullOf({ ...first, pulledAt: '2026-05-05T05:05:05.000Z' }));
  expect(session.reading.value?.article.translation).toEqual(inLibrary.article.translation);
  await session.pullFromPage(
    pullOf({ ...first, posts: aChain('The first post says this.', 'The second is another.') }),
  );
  expect(session.reading.value?.article.translation).toBeNull();
});

test('a translation of the same posts in other sections is not put beside them', async () => {
  const inLibrary = await keptWith(first);
  const [section] = inLibrary.article.sections;
  if (!section) throw new Error('one section');
  const cut = section.blocks.map((block, index) => ({ ...section, id: `s${index + 1}`, blocks: [block] }));
  const { session } = open({ ...inLibrary, article: { ...inLibrary.article, sections: cut } });
  await session.pullFromPage(pullOf(first));
  await vi.waitFor(() => expect(session.known.before.value).not.toBeNull());
  expect(session.reading.value?.article.translation).toBeNull();
});

test('a copy that is translated keeps the notes that it was kept with', async () => {
  const { article, ...rest } = annotatedCopy();
  const copy = { ...rest, article: { ...article, lang: 'en', translation: null } };
  expect(copy.notes.length).toBeGreaterThan(0);
  const { session, saved } = open(copy);
  await session.openCopy(Promise.resolve(success(copy)));
  await vi.waitFor(() => expect(session.translating.state.value).toEqual({ name: 'offered' }));
  expect(await session.translating.begin()).toBe(true);
  expect(session.reading.value?.article.translation?.lang).toBe('fr');
  expect(session.reading.value?.notes).toEqual(copy.notes);
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.notes).toEqual(copy.notes);
  expect(saved[0]?.article.translation?.url).toBeNull();
});
