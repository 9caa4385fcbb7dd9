import { describe, expect, test } from 'vitest';
import { aChain, aLink, aMention, aPhoto, aPost, words } from '../nouns/thread';
import { blocksOf, composed, composedThread } from './composed';

const titled = (...posts: Parameters<typeof composed>) => {
  const { title, titleFrom } = composed(...posts);
  return [title, titleFrom];
};

test('an X Article’s own title', () => {
  expect(titled({ title: 'How Bridges Close', text: 'They close at night.' })).toEqual([
    'How Bridges Close',
    'article',
  ]);
});

test('an X Article that says more than the posts around it gives the title; else it shows as a card', () => {
  const article = {
    title: 'How Bridges Close',
    text: 'They close at night, for good reasons.',
    cover: aPhoto('cover'),
  };
  expect(titled('I wrote this.', article)).toEqual(['How Bridges Close', 'article']);
  const beside = composed('I have written about this before, at length, and some of you asked to read it.', article);
  expect(beside.title).toMatch(/^I have written/);
  expect(blocksOf(beside)[1]).toMatchObject({
    type: 'card',
    card: { title: 'How Bridges Close', image: aPhoto('cover').url },
  });
});

describe('the first sentence', () => {
  test.each([
    ['without thread marker and number', ['1/ How banks fail. 🧵', '2/ So.'], 'How banks fail'],
    ['of the first post with words', ['🎉', 'Banks fail, again.'], 'Banks fail, again'],
  ])('%s', (_, texts, title) => expect(titled(...texts)).toEqual([title, 'sentence']));

  test('without the handles answered and the address at its end', () => {
    const inlines = words(aMention('bob'), ' Here is what I found: ', aLink('https://a.example/b'));
    expect(titled({ inlines })).toEqual(['Here is what I found', 'sentence']);
  });
});

test('author and day when there is nothing but media', () => {
  expect(titled({ text: '', media: [aPhoto()] })).toEqual(['Ada Test, 2026-01-02', 'author']);
  expect(titled({ text: '', createdAt: null })).toEqual(['Ada Test', 'author']);
});

describe('a text of no known post', () => {
  const pageTitle = (title: string) => {
    const posts = [aPost({ id: 'page', title, text: 'Bridges are closed at night.', createdAt: null })];
    const article = composedThread({ id: 'page', posts });
    return [article.title, article.titleFrom];
  };

  test('takes the page’s title when it names a subject', () => {
    expect(pageTitle('Why bridges are closed')).toEqual(['Why bridges are closed', 'page']);
  });

  test.each([
    'Thread by @ada',
    'Twitter thread from Ada',
    'Ada (@ada)',
    'Ada on X: "Bridges…"',
    'Thread',
    'Un fil de @ada',
    '',
  ])('not %j', (title) => expect(pageTitle(title)).toEqual(['Bridges are closed at night', 'sentence']));
});

test('a thread without posts has its author for a title', () => {
  expect(composedThread({ posts: [] }).title).toBe('Ada Test');
  expect(aChain()).toEqual([]);
});

describe('a first sentence with an address in its middle', () => {
  const link = aLink('https://a.example/long', 'a.example/long');

  test.each([
    ['Read the whole report at ', '.', 'Read the whole report…'],
    ['The bridge was closed, see ', ' for the order of works.', 'The bridge was closed…'],
    ['All of it is here: ', '', 'All of it is here'],
  ])('%s(address)%s is titled %s', (before, after, title) => {
    expect(titled({ inlines: words(before, link, after) })[0]).toBe(title);
  });
});
