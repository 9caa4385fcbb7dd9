// @vitest-environment jsdom
import axe from 'axe-core';
import { expect, describe as group, test } from 'vitest';
import { drawnText } from '../../../pipeline/annotate/drawn-text';
import { clean } from '../../../pipeline/clean';
import { compose } from '../../../pipeline/compose';
import type { CopyContent } from '../../../pipeline/copy';
import { passagesOf, passagesText } from '../../../pipeline/passage';
import type { Thread } from '../../../pipeline/thread';
import {
  aCard,
  aChain,
  aHashtag,
  aLink,
  aMention,
  aPhoto,
  aPoll,
  aPost,
  aQuote,
  aThread,
  aVideo,
  words,
} from '../../nouns/thread';
import { draw } from './draw';

function contentOf(thread: Partial<Thread>): CopyContent {
  const whole = aThread(thread);
  return { thread: whole, article: compose(clean(whole)), notes: [], highlights: [], assets: {} };
}

function all(root: Element, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

group('names and tags', () => {
  const inlines = words('See ', aMention('bob'), ' on ', aHashtag('pont'), '.');

  test('are links to the posts’ site', () => {
    const root = draw({ content: contentOf({ posts: aChain({ inlines }) }) });
    expect(all(root, '.article-body bdi a').map((link) => link.getAttribute('href'))).toEqual([
      'https://x.com/bob',
      'https://x.com/hashtag/pont',
    ]);
  });

  test('in a text of no known post they are words', () => {
    const thread = { id: 'page', url: 'https://reader.example/1', posts: [aPost({ id: 'page', inlines })] };
    expect(all(draw({ content: contentOf(thread) }), '.article-body bdi a')).toEqual([]);
  });
});

group('posts beside the main line', () => {
  const content = contentOf({
    posts: aChain('Banks fail.', 'Then others follow.'),
    branches: [{ from: '1001', posts: [aPost({ id: '2001', text: 'One did not.' })] }],
  });

  test('that answer a post which shows nothing lead to it where it stands', () => {
    const empty = aPost({ id: '1001', inlines: [] });
    const branches = [{ from: '1001', posts: [aPost({ id: '2001', text: 'One did not.' })] }];
    const root = draw({ content: contentOf({ posts: [empty], branches }) });
    expect(root.querySelector('.branch-label a')?.getAttribute('href')).toBe(empty.url);
  });

  test('stand apart, say which post they answer, and lead there and back', () => {
    const root = draw({ content });
    const branch = root.querySelector('[data-testid=branch]');
    expect(branch?.textContent).toContain('an answer to post 1');
    expect(branch?.textContent).toContain('One did not.');
    expect(root.querySelector('.branch-label a')?.getAttribute('href')).toBe('#post-1001');
    expect(root.querySelector('#post-1001')).not.toBeNull();
    expect(root.querySelector('.fork a')?.getAttribute('href')).toBe(`#${branch?.id}`);
    expect(root.querySelector('.fork')?.closest('.group')?.textContent).toContain('Banks fail.');
  });

  test('several that answer one post are one line', () => {
    const beside = ['2001', '3001'].map((id) => ({ from: '1001', posts: [aPost({ id, text: `An aside, ${id}.` })] }));
    const root = draw({ content: contentOf({ posts: aChain('Banks fail.'), branches: beside }) });
    expect(all(root, '.fork')).toHaveLength(1);
    expect(all(root, '.fork a').map((link) => link.getAttribute('href'))).toEqual(['#s2', '#s3']);
  });

  test('can be highlighted as the rest can', () => {
    expect(drawnText(draw({ content })).text).toBe(passagesText(passagesOf(content.article.sections)));
  });

  test('axe finds nothing', async () => {
    const { violations } = await axe.run(draw({ content }), { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

group('provenance', () => {
  const content = contentOf({
    posts: aChain({ text: 'One.\n\nStill one.', versions: ['999', '1001'] }, 'Two.'),
  });

  test('every block leads to its post and says when it was written', () => {
    const root = draw({ content });
    expect(all(root, '.permalink').map((link) => link.querySelector<HTMLElement>('.when')?.dataset.drawn)).toEqual([
      'Post 1, January 2, 2026 at 12:00 PM UTC, edited',
      'Post 1, January 2, 2026 at 12:00 PM UTC, edited',
      'Post 2, January 2, 2026 at 12:01 PM UTC',
    ]);
  });

  test('the Tab key stops once a post', () => {
    const links = all(draw({ content }), '.permalink a');
    expect(links.filter((link) => link.tabIndex >= 0)).toHaveLength(2);
  });

  test('an edited post says so where it begins', () => {
    expect(all(draw({ content }), '.edited')).toHaveLength(1);
  });
});

group('what cleaning took out', () => {
  const content = contentOf({
    posts: aChain(
      '1/ Banks fail.\n\nThey do.',
      { inlines: words('2/ See ', aLink('https://a.example/p?utm_source=x', 'a.example/p')) },
      { inlines: words('3/ ', aLink('https://x.com/ada/status/1003/photo/1', 'pic.x.com/a')), media: [aPhoto()] },
    ),
  });

  test('is listed, and each entry leads to its place and back', () => {
    const root = draw({ content });
    const entries = all(root, '[data-testid=removed] li');
    expect(entries.map((entry) => entry.querySelector('q')?.textContent)).toEqual(['1/', '2/', '3/', 'pic.x.com/a']);
    for (const entry of entries) {
      const here = root.querySelector(entry.querySelector('a')?.getAttribute('href') ?? '#none');
      expect(here?.getAttribute('aria-label')).toBe(entry.querySelector('q')?.textContent);
      expect(here?.getAttribute('href')).toBe(`#${entry.id}`);
    }
    expect(root.querySelector('#removed-1')?.nextElementSibling?.textContent).toBe('Banks fail.');
  });

  test('is no part of the text', () => {
    expect(draw({ content }).querySelector('.article-body')?.textContent).not.toMatch(/\d\//);
    expect(drawnText(draw({ content })).text).toBe(passagesText(passagesOf(content.article.sections)));
  });

  test('links that were shortened are listed with the address as it was', () => {
    const shortened = draw({ content }).querySelector('[data-testid=shortened]');
    expect(shortened?.textContent).toContain('https://a.example/p?utm_source=x');
    expect(shortened?.querySelector('a')).toBeNull();
  });
});

group('a quoted post', () => {
  const quote = aQuote({
    title: 'On Bridges',
    cover: aPhoto('cover'),
    versions: ['899', '900'],
    parts: [
      { type: 'text', inlines: words('Before.') },
      { type: 'media', media: aPhoto('inside') },
      { type: 'list', ordered: false, items: [words('rust'), words('cracks')] },
      { type: 'table', header: [words('Joint')], rows: [[words('A')]] },
      { type: 'embed', quote: aQuote({ id: '800', text: 'Deeper.' }) },
      { type: 'text', inlines: words('After.') },
    ],
    media: [aPhoto('inside'), aVideo('beside')],
    poll: aPoll('Yes', 'No'),
    card: aCard(),
    communityNote: { title: 'Readers added context', text: words('It stands.'), url: null },
  });
  const content = contentOf({ posts: aChain({ text: 'Well said.', quote }) });

  test('shows all that it carries, each once', () => {
    const card = draw({ content }).querySelector('.quote');
    const text = card?.textContent ?? '';
    for (const part of [
      'On Bridges',
      'Before.',
      'rust',
      'Joint',
      'Deeper.',
      'After.',
      'Yes',
      'A story',
      'It stands.',
      'edited',
    ]) {
      expect(text.split(part), part).toHaveLength(2);
    }
    expect(all(card as Element, 'img').map((image) => image.getAttribute('src'))).toEqual([
      'https://media.twimg.com/cover.jpg',
      'https://media.twimg.com/inside.jpg',
      'https://media.twimg.com/beside.jpg',
    ]);
    expect(all(card as Element, '[data-testid=play]')).toHaveLength(1);
  });

  test('can be highlighted in its own words', () => {
    expect(drawnText(draw({ content })).text).toBe(passagesText(passagesOf(content.article.sections)));
  });
});
