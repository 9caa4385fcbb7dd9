import { afterEach, expect, test, vi } from 'vitest';
import { createTranslating } from '../../entrypoints/reader/translating';
import type { Article, Translation } from '../../pipeline/article';
import { composed } from '../compose/composed';
import { french } from '../export/copies';

const article: Article = { ...composed('A first post about bridges.', 'A second one about rust.'), lang: 'en' };
const longer: Article = {
  ...composed('A first post about bridges.', 'A second one about rust.', 'A third about paint.'),
  lang: 'en',
};

interface Played {
  availability?: string;
  create?: () => Promise<unknown>;
  translate?: (text: string) => Promise<string>;
}

/** Plays the browser's translator; gives what it was asked to translate. */
function play({ availability = 'downloadable', create, translate = async (text) => `fr(${text})` }: Played = {}) {
  const asked: string[] = [];
  const made = {
    translate: (text: string) => {
      asked.push(text);
      return translate(text);
    },
    destroy: () => undefined,
  };
  vi.stubGlobal('Translator', { availability: async () => availability, create: create ?? (async () => made) });
  return asked;
}

function begin() {
  const shown: [Article, Translation][] = [];
  const translating = createTranslating(french, (of, translation) => shown.push([of, translation]));
  return { shown, translating };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each<[string, Partial<Article>, Played | null]>([
  ['a browser without a translator', {}, null],
  ['languages that it does not have', {}, { availability: 'unavailable' }],
  ['an article in the reader’s language', { lang: 'fr' }, {}],
  ['an article in no known language', { lang: 'und' }, {}],
  ['one that has a translation', { translation: { lang: 'fr', dir: 'ltr', url: null, sections: [] } }, {}],
])('nothing is offered: %s', async (_, given, played) => {
  if (played) play(played);
  const { translating } = begin();
  await translating.follow({ ...article, ...given });
  expect(translating.state.value).toBeNull();
});

test('it is offered, made when asked for, and shown', async () => {
  const asked = play();
  const { translating, shown } = begin();
  await translating.follow(article);
  expect(translating.state.value).toEqual({ name: 'offered' });
  expect(asked).toEqual([]);
  expect(await translating.begin()).toBe(true);
  expect(translating.state.value).toBeNull();
  expect(shown).toHaveLength(1);
  expect(shown[0]?.[0]).toBe(article);
  expect(shown[0]?.[1].sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))).toContain(
    'fr(A first post about bridges.)',
  );
});

test('an article that comes later is translated by itself, and only its new words', async () => {
  const asked = play();
  const { translating, shown } = begin();
  await translating.follow(article);
  await translating.begin();
  asked.length = 0;
  await translating.follow(longer);
  expect(asked).toEqual(['A third about paint.']);
  expect(shown.at(-1)?.[0]).toBe(longer);
});

test('one that comes in the middle takes the place of the one before', async () => {
  const waiting: (() => void)[] = [];
  play({ translate: (text) => new Promise((resolve) => waiting.push(() => resolve(text))) });
  const { translating, shown } = begin();
  await translating.follow(article);
  const first = translating.begin();
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  const second = translating.follow(longer);
  const release = setInterval(() => waiting.shift()?.(), 1);
  await Promise.all([first, second]);
  clearInterval(release);
  expect(shown.map(([of]) => of)).toEqual([longer]);
});

test('a failure is told, keeps the original, and can be tried again', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  let full = true;
  play({ translate: async (text) => (full ? Promise.reject(new Error('full')) : text) });
  const { translating, shown } = begin();
  await translating.follow(article);
  expect(await translating.begin()).toBe(false);
  expect(translating.state.value).toEqual({ name: 'failed' });
  expect(shown).toEqual([]);
  expect(logged).toHaveBeenCalledOnce();
  full = false;
  expect(await translating.begin()).toBe(true);
  expect(shown).toHaveLength(1);
});

test('a language that cannot be loaded is told too', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  play({ create: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
  const { translating } = begin();
  await translating.follow(article);
  expect(await translating.begin()).toBe(false);
  expect(translating.state.value).toEqual({ name: 'failed' });
});
