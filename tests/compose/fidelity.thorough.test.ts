import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, isSpoken } from '../../pipeline/article';
import { clean } from '../../pipeline/clean';
import { type RuleName, ruleNames } from '../../pipeline/cleaned';
import { compose } from '../../pipeline/compose';
import { plainText } from '../../pipeline/text';
import type { Thread } from '../../pipeline/thread';
import { anyThread } from '../nouns/any-thread';
import { bothSides, inventedHeadings, postsOf } from './law';

const anyRules: fc.Arbitrary<RuleName[]> = fc.subarray([...ruleNames]);
const always = (property: (thread: Thread, article: Article) => void) =>
  fc.assert(
    fc.property(anyThread, anyRules, (thread, off) => property(thread, compose(clean(thread, { off })))),
    {
      numRuns: 500,
    },
  );
const blocksOf = ({ sections }: Article) => sections.flatMap((section) => section.blocks);

describe('of any thread, whichever rules are on', () => {
  test('the article and its trace say what the posts say, and show what they show', () => {
    always((thread, article) => {
      const sides = bothSides(thread, article);
      expect(sides.article).toEqual(sides.thread);
    });
  });

  test('headings are words of the posts, and no two are alike', () => {
    always((thread, article) => {
      expect(inventedHeadings(thread, article)).toEqual([]);
      const headings = article.sections.flatMap(({ heading }) => heading ?? []);
      expect(new Set(headings).size).toBe(headings.length);
    });
  });

  test('a block’s words are its inlines, and stand where its range says', () => {
    always((thread, article) => {
      for (const block of blocksOf(article).filter(isSpoken)) {
        const post = postsOf(thread).find(({ id }) => id === block.postId);
        if ('inlines' in block) expect(plainText(block.inlines)).toBe(block.text);
        if (block.type === 'list') expect(block.items.map(({ text }) => text).join('\n')).toBe(block.text);
        else expect(post?.text.slice(block.range?.start, block.range?.end)).toBe(block.text);
        expect(block.text.trim()).not.toBe('');
      }
    });
  });

  test('the trace is ordered, does not overlap, and quotes the post', () => {
    always((thread, { removed }) => {
      for (const { id, text } of postsOf(thread)) {
        const own = removed.filter(({ postId }) => postId === id);
        own.forEach(({ text: taken, range }, index) => {
          expect(text.slice(range.start, range.end)).toBe(taken);
          expect(range.start).toBeGreaterThanOrEqual(own[index - 1]?.range.end ?? 0);
        });
      }
    });
  });

  test('ids are unique, and no section is empty', () => {
    always((thread, article) => {
      const ids = [...article.sections, ...blocksOf(article)].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      if (thread.posts.some(({ text }) => text.trim() !== '')) {
        expect(article.sections.every(({ blocks }) => blocks.length > 0)).toBe(true);
      }
      expect(article.title).not.toBe('');
    });
  });
});
