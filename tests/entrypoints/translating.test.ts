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
  create?: (languages: { sourceLanguage: string; monitor(monitor: EventTarget): void }) => Promise<unknown>;
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
    destroy: vi.fn(),
  };
  vi.stubGlobal('Translator', { availability: async () => availability, create: create ?? (async () => made) });
  return asked;
}

function begin() {
  const shown: [Article, Translation][] = [];
  const translating = createTranslating(french, async (of, translation) => {
    shown.push([of, translation]);
  });
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
  // Who asked for the first is given the second.
  expect(await first).toBe(true);
  expect(translating.state.value).toBeNull();
});

test('what is not read any more is left where it is', async () => {
  let giveOne: (text: string) => void = () => undefined;
  const asked = play({
    translate: (text) =>
      text.includes('bridges') ? new Promise((resolve) => (giveOne = resolve)) : Promise.resolve(text),
  });
  const { translating, shown } = begin();
  await translating.follow(article);
  const first = translating.begin();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  void translating.follow({ ...article, translation: { lang: 'fr', dir: 'ltr', url: null, sections: [] } });
  expect(translating.state.value).toBeNull();
  giveOne('fr');
  expect(await first).toBe(true);
  expect(asked).toHaveLength(1);
  expect(shown).toEqual([]);
  expect(translating.state.value).toBeNull();
});

test('a failure of what is not read any more is nobody’s', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  let failOne: (error: Error) => void = () => undefined;
  const asked = play({ translate: () => new Promise((_, reject) => (failOne = reject)) });
  const { translating } = begin();
  await translating.follow(article);
  const first = translating.begin();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  void translating.follow({ ...article, translation: { lang: 'fr', dir: 'ltr', url: null, sections: [] } });
  failOne(new Error('full'));
  await first;
  expect(translating.state.value).toBeNull();
  expect(logged).not.toHaveBeenCalled();
});

test('two clicks at once are one, and what comes while a language is loaded does not offer it again', async () => {
  let giveTranslator: (made: unknown) => void = () => undefined;
  const create = vi.fn(() => new Promise((resolve) => (giveTranslator = resolve)));
  play({ create });
  const { translating, shown } = begin();
  await translating.follow(article);
  const clicks = [translating.begin(), translating.begin()];
  void translating.follow(longer);
  await new Promise((resolve) => setTimeout(resolve));
  expect(translating.state.value).toEqual({ name: 'loading', share: 0 });
  giveTranslator({ translate: async (text: string) => text, destroy: () => undefined });
  expect(await Promise.all(clicks)).toEqual([true, true]);
  expect(create).toHaveBeenCalledOnce();
  expect(shown.map(([of]) => of)).toEqual([longer]);
});

test('one that comes later in another language is not read as the one before', async () => {
  const asked: string[] = [];
  const destroyed: string[] = [];
  play({
    create: async ({ sourceLanguage }) => ({
      translate: async (text: string) => {
        asked.push(`${sourceLanguage}: ${text}`);
        return text;
      },
      destroy: () => destroyed.push(sourceLanguage),
    }),
  });
  const { translating, shown } = begin();
  await translating.follow(article);
  await translating.begin();
  asked.length = 0;
  await translating.follow({ ...longer, lang: 'fr' });
  expect(translating.state.value).toBeNull();
  await translating.follow({ ...longer, lang: 'de' });
  expect(translating.state.value).toEqual({ name: 'offered' });
  expect(asked).toEqual([]);
  expect(await translating.begin()).toBe(true);
  expect(asked).toContain('de: A first post about bridges.');
  expect(destroyed).toEqual(['en']);
  expect(shown.at(-1)?.[0].lang).toBe('de');
});

test('one that comes in the middle in another language is offered', async () => {
  const waiting: (() => void)[] = [];
  play({ translate: (text) => new Promise((resolve) => waiting.push(() => resolve(text))) });
  const { translating, shown } = begin();
  await translating.follow(article);
  const first = translating.begin();
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  void translating.follow({ ...longer, lang: 'de' });
  waiting.shift()?.();
  expect(await first).toBe(false);
  expect(translating.state.value).toEqual({ name: 'offered' });
  expect(shown).toEqual([]);
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
  translating.dismiss();
  expect(translating.state.value).toEqual({ name: 'offered' });
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
