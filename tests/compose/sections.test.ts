import { describe, expect, test } from 'vitest';
import type { Part } from '../../pipeline/thread';
import { aChain, aPost, words } from '../nouns/thread';
import { composed, composedThread, prose } from './composed';

const headings = (...posts: Parameters<typeof composed>) => composed(...posts).sections.map(({ heading }) => heading);
const filler = Array.from({ length: 6 }, () => prose(350));

describe('a short thread', () => {
  test('has one section without heading', () => {
    expect(headings('First, we lend.', 'Second, we lose.', 'Why? Nobody knows.')).toEqual([null]);
  });

  test('even when it is one long sentence in three posts', () => {
    expect(headings(prose(800), prose(800), prose(800))).toEqual([null]);
  });
});

describe('a long thread', () => {
  test('begins sections at its numbered points', () => {
    const made = composed(
      ...filler.slice(0, 2),
      `First, the loans. ${prose(600)}`,
      `Second, the bank. ${prose(600)}`,
      ...filler.slice(0, 2),
    );
    expect(made.sections.map(({ heading }) => heading)).toEqual([null, 'First, the loans', 'Second, the bank']);
    expect(made.sections[1]?.headingFrom).toBe('opening');
  });

  test('takes a question that it quotes for a heading', () => {
    const posts = [
      ...filler.slice(0, 2),
      `First, “who pays for all of it?” ${prose(600)}`,
      `Second, what is lost? ${prose(600)}`,
      ...filler,
    ];
    expect(
      composed(...posts)
        .sections.slice(1, 3)
        .map(({ heading, headingFrom }) => [heading, headingFrom]),
    ).toEqual([
      ['who pays for all of it?', 'question'],
      ['what is lost?', 'question'],
    ]);
  });

  test('does not begin one at a lone "Finally," or at names that look like numbers', () => {
    const posts = [
      prose(500),
      `Finally, it rained. ${prose(60)}`,
      `First Republic lent. ${prose(60)}`,
      prose(500),
      prose(500),
    ];
    const found = headings(...posts);
    expect(found).not.toContain('Finally, it rained');
    expect(found).not.toContain('First Republic lent');
  });

  test('begins one after a long pause of the author', () => {
    const posts = aChain(...filler);
    const later = posts.map((post, index) =>
      index < 3 ? post : { ...post, createdAt: `2026-01-09T12:0${index}:00.000Z` },
    );
    const { sections } = composedThread({ posts: later });
    expect(sections.some(({ blocks }) => blocks[0]?.postId === '1004')).toBe(true);
  });

  test('never begins one in the middle of a sentence, or with a picture', () => {
    const posts = filler.flatMap((text) => [text.slice(0, -1), 'and so it went on and on.']);
    for (const { blocks } of composed(...posts).sections) {
      expect(blocks[0]?.type === 'paragraph' && blocks[0].continues).toBeFalsy();
    }
  });

  test('has no two sections of one name', () => {
    const found = headings(...Array.from({ length: 20 }, () => prose(350))).filter((heading) => heading !== null);
    expect(new Set(found).size).toBe(found.length);
  });

  test('of a thousand posts keeps to sections that a reader can survey', () => {
    const { sections } = composed(
      ...Array.from({ length: 1000 }, (_, index) => `Post ${index} says this. ${prose(200)}`),
    );
    expect(sections.length).toBeGreaterThan(20);
    expect(sections.length).toBeLessThan(200);
  });
});

describe('the author’s headings', () => {
  const article = (...levels: (1 | 2 | 3 | null)[]) => {
    const parts = levels.map(
      (level, index): Part =>
        level === null
          ? { type: 'text', inlines: words(prose(700)) }
          : { type: 'heading', level, inlines: words(`Heading ${index}`) },
    );
    return composedThread({ posts: [aPost({ title: 'T', parts })] }).sections;
  };

  test('begin the sections, and stand in them', () => {
    const sections = article(null, 2, null, 2, null, null);
    expect(sections.map(({ heading, headingFrom }) => [heading, headingFrom])).toEqual([
      [null, null],
      ['Heading 1', 'author'],
      ['Heading 3', 'author'],
    ]);
    expect(sections[1]?.blocks[0]).toMatchObject({ type: 'heading', text: 'Heading 1' });
  });

  test('of lower levels stay inside', () => {
    expect(article(2, null, 3, null, 2, null, 3, null).map(({ heading }) => heading)).toEqual([
      'Heading 0',
      'Heading 4',
    ]);
  });

  test('right under another one begin nothing', () => {
    expect(article(1, 2, null, null, 1, 2, null, null).map(({ heading }) => heading)).toEqual([
      'Heading 0',
      'Heading 4',
    ]);
  });
});

test('posts that only promote stand folded at the end', () => {
  const { sections } = composed('How a bridge is closed.', 'By night.', 'Follow me for more!');
  expect(sections.map(({ folded, blocks }) => [folded, blocks.map(({ text }) => text)])).toEqual([
    [undefined, ['How a bridge is closed.', 'By night.']],
    [true, ['Follow me for more!']],
  ]);
});
