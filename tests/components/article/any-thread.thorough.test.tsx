// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnText } from '../../../pipeline/annotate/drawn-text';
import { clean } from '../../../pipeline/clean';
import { compose } from '../../../pipeline/compose';
import { type CopyContent, makeCopy } from '../../../pipeline/copy';
import { fromJson, toJson } from '../../../pipeline/export/json';
import { toMarkdown } from '../../../pipeline/export/markdown';
import { passagesOf, passagesText } from '../../../pipeline/passage';
import type { Thread } from '../../../pipeline/thread';
import { english as words } from '../../export/copies';
import { anyThread } from '../../nouns/any-thread';
import { draw } from './draw';

function contentOf(thread: Thread): CopyContent {
  return { thread, article: compose(clean(thread)), notes: [], highlights: [], assets: {} };
}

test('any thread is drawn with its article’s text, unit for unit, and each of its blocks once', () => {
  fc.assert(
    fc.property(anyThread, (thread) => {
      const content = contentOf(thread);
      const root = draw({ content });
      expect(drawnText(root).text).toBe(passagesText(passagesOf(content.article.sections)));
      const drawn = [...root.querySelectorAll<HTMLElement>('[data-block]')].map((element) => element.dataset.block);
      expect(drawn).toEqual(content.article.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
      const ids = [...root.querySelectorAll('[id]')].map((element) => element.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const link of root.querySelectorAll('a[href^="#"]')) {
        expect(ids).toContain(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
      }
    }),
    { numRuns: 25 },
  );
});

test('any thread is a copy that comes back, and Markdown with all its links', () => {
  fc.assert(
    fc.property(anyThread, (thread) => {
      const copy = makeCopy(contentOf(thread), null);
      const back = fromJson(toJson(copy));
      expect(back).toEqual({ ok: true, value: JSON.parse(JSON.stringify(copy)) });
      const markdown = toMarkdown(copy, { words });
      for (const { url } of [...thread.posts, ...thread.branches.flatMap(({ posts }) => posts)].filter((post) =>
        copy.article.sections.some(({ blocks }) => blocks.some(({ postId }) => postId === post.id)),
      )) {
        expect(markdown).toContain(`](${url} "Post `);
      }
    }),
    { numRuns: 50 },
  );
});
